import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load, type CheerioAPI } from 'cheerio';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The HTML that a component gives for these props, ready to be asked. */
export async function renderComponent(
  component: Component,
  props: Record<string, unknown>,
): Promise<CheerioAPI> {
  const container = await AstroContainer.create();
  return load(await container.renderToString(component, { props }), null, false);
}
