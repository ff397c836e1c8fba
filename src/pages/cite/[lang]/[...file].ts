import type { APIRoute } from 'astro';
import { localeCodes } from '../../../i18n/locales.ts';
import { loadLibrary } from '../../../load-library.ts';
import { paths } from '../../../model/paths.ts';
import { citationFiles } from '../../../outputs/citations/files.ts';
import { recordOf } from '../../../outputs/citations/record.ts';
import { referToMeasure, referToPlan } from '../../../outputs/citations/reference.ts';
import { outputContext } from '../../../site.ts';

/** Written when asked for: the texts of all measures are never held at once. */
interface Props {
  write: () => string;
  mediaType: string;
}

export async function getStaticPaths() {
  const library = await loadLibrary();
  const { absolute, built } = outputContext();
  const subjects = [null, ...library.measures.map(({ number }) => number)];
  return localeCodes.flatMap((locale) =>
    subjects.flatMap((measure) => {
      const record = () => {
        const options = { locale, absolute, accessed: built };
        const reference =
          measure === null
            ? referToPlan(library, options)
            : referToMeasure(library, measure, options);
        return recordOf(reference, locale);
      };
      return citationFiles.map(({ extension, mediaType, write }) => ({
        params: {
          lang: locale,
          file: paths.citation(locale, measure, extension).slice(`/cite/${locale}/`.length),
        },
        props: { write: () => write(record()), mediaType },
      }));
    }),
  );
}

export const GET: APIRoute<Props> = ({ props: { write, mediaType } }) =>
  new Response(write(), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
