import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { measureMarkdown } from '../../../../outputs/markdown/measure-markdown.ts';
import { absolute, href } from '../../../../site.ts';
import { entryPaths } from '../../../../static-paths.ts';

/** The name has a parameter, since Astro would put `index.md.ts` at `{key}.md`. */
export async function getStaticPaths() {
  const measures = await entryPaths(
    (library) => library.measures,
    (measure) => String(measure.number),
  );
  return measures.map(({ params, props }) => ({ params: { ...params, twin: 'index' }, props }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { entry, ...options } }) =>
  new Response(measureMarkdown(entry, { ...options, absolute, link: href }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
