export default { testDir: '/work/main/tests/e2e', testMatch: 'search.spec.ts', workers: 2, retries: 0, timeout: 20000, expect:{timeout:5000}, outputDir:'/tmp/w/pw-out', reporter:'line',
 use: { baseURL: process.env.BASE ?? 'http://localhost:4555/', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } } };
