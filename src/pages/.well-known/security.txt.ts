import { buildDate } from '../../build-date.ts';
import { securityTxt } from '../../outputs/site-files/security-txt.ts';
import { absolute, site } from '../../site.ts';

export const GET = () =>
  new Response(
    securityTxt({
      contact: site.contact,
      canonical: absolute('/.well-known/security.txt'),
      built: buildDate(process.env),
    }),
  );
