import type { Site } from '../../schema/site.ts';

/**
 * The hashes of the scripts for custom elements (`src/client/embed/`), which pages of others hold
 * them to: a single changed character would break every one of them. Another script gets another
 * address: v3.js.
 */
export const embedIntegrity = {
  v1: 'sha384-xJMS5+1xjq0eyaaL56UGUBks4GH+6RfxiQGiP/uXgtC2DJGpaKi8CAFpag3I66iL',
  v2: 'sha384-4w5ZPvQR/ubiT8Ps/4lF1WGfcqMk/GB7HWdbHWhQ9b83RDWyA9yBYVgWMmYzgI4F',
} as const;
export type EmbedScript = keyof typeof embedIntegrity;

/** The scripts that a site publishes. */
export function embedScripts({ embed }: Pick<Site, 'embed'>): EmbedScript[] {
  return embed.v1 ? ['v1', 'v2'] : ['v2'];
}

/** How the script inside every embed names its messages, before a site adds others. */
const ownMessage = "['plan-embed']";

/**
 * The script inside every embed, which reports its height: to hosts that know the messages of an
 * older script as well, where the site has published one.
 * @throws when the script does not say where the names of its messages stand
 */
export function frameScript(script: string, { embed }: Pick<Site, 'embed'>): string {
  if (!script.includes(ownMessage)) throw new Error(`The script of embeds lacks ${ownMessage}.`);
  return embed.v1 ? script.replace(ownMessage, `['plan-embed', '${embed.v1.message}']`) : script;
}
