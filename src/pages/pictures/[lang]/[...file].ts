import type { APIRoute } from 'astro';
import { localeCodes } from '../../../i18n/locales.ts';
import { loadLibrary } from '../../../load-library.ts';
import { paths } from '../../../model/paths.ts';
import { drawnFormats } from '../../../outputs/pictures/picture-formats.ts';
import { listPictures } from '../../../outputs/pictures/pictures.ts';
import { absolute } from '../../../site.ts';

interface Props {
  write: () => string;
  mediaType: string;
}

export async function getStaticPaths() {
  const library = await loadLibrary();
  return localeCodes.flatMap((locale) => {
    const context = { library, locale, absolute };
    return listPictures(context).flatMap((picture) =>
      drawnFormats.map(({ extension, mediaType, write }) => ({
        params: {
          lang: locale,
          file: paths.picture(locale, picture.name, extension).slice(`/pictures/${locale}/`.length),
        },
        props: { write: () => write(picture, context), mediaType },
      })),
    );
  });
}

export const GET: APIRoute<Props> = ({ props: { write, mediaType } }) =>
  new Response(write(), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
