/** robots.txt (RFC 9309): everything may be read; where the sitemap is. */
export function robotsTxt({ sitemap }: { sitemap: string }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
