/**
 * A sitemap in, with an entry more for each page that names an alternate of this language: its own
 * address, and the same alternates.
 */
export function deriveSitemap(xml: string, { from, to }: { from: string; to: string }): string {
  return xml.replace(/<url>.*?<\/url>/gs, (entry) => {
    const address = addressOf(entry, to);
    const isSource =
      address !== undefined && entry.includes(`<loc>${addressOf(entry, from)}</loc>`);
    return isSource ? entry + entry.replace(/<loc>[^<]*/, `<loc>${address}`) : entry;
  });
}

function addressOf(entry: string, tag: string): string | undefined {
  return new RegExp(`hreflang="${tag}" href="([^"]*)"`).exec(entry)?.[1];
}
