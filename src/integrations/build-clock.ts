import type { AstroIntegration } from 'astro';
import { endStep } from '../tools/build-steps.ts';

const bundleClock = { name: 'bundle-clock', writeBundle: () => endStep('bundling') };

/** Keeps the time of each step of Astro’s build for the benchmark. */
export function buildClock(): AstroIntegration {
  return {
    name: 'build-clock',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundleClock] } });
      },
      'astro:build:start': () => endStep('reading content'),
      'astro:build:generated': () => endStep('writing pages'),
      'astro:build:done': () => endStep('sitemap'),
    },
  };
}
