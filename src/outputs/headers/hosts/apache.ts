import { defaultLocale } from '../../../i18n/locales.ts';
import { patternUnder, under, type HostConfig } from '../host-config.ts';
import { captured, identified, preferredLanguage } from '../identifiers.ts';
import { isText, mediaTypes } from '../media-types.ts';
import { headerNames, type PathClass } from '../path-classes.ts';

const variableOf = ({ name }: PathClass) => `class_${name}`;

/**
 * `.htaccess` for Apache 2.4, to stand in the folder of the site; it needs no more than
 * `AllowOverride FileInfo`. A module that is not there takes its headers or redirects with it, and
 * the site is served all the same.
 */
export function apacheConfig({ classes, redirects, base }: HostConfig): string {
  const texts = mediaTypes.filter(([type]) => isText(type));
  const ofOthers = (own: PathClass) =>
    classes.filter((one) => one !== own).map((one) => `!${variableOf(one)}`);
  // The last that matches counts here, in the table the first.
  const marks = classes
    .toReversed()
    .flatMap((one) =>
      one.patterns.map((pattern) =>
        [
          `SetEnvIf Request_URI "${patternUnder(base, pattern)}"`,
          ...ofOthers(one),
          variableOf(one),
        ].join(' '),
      ),
    );
  const sent = headerNames(classes).flatMap((header) =>
    classes.flatMap((one) => {
      const value = one.headers[header];
      return value === undefined
        ? []
        : [`Header always set ${header} "${value}" env=${variableOf(one)}`];
    }),
  );
  const languages = [
    `SetEnvIf Request_URI "^" reader_language=${defaultLocale}`,
    ...preferredLanguage()
      .toReversed()
      .map((pattern) => `SetEnvIfNoCase Accept-Language "${pattern}" asked_language=$1`),
    ...captured.map(
      ([beginning, locale]) =>
        `SetEnvIfNoCase asked_language "${beginning}" reader_language=${locale}`,
    ),
  ];
  const moved = redirects.map(
    ({ from, to }) => `RewriteRule ^${from.slice(1)}?$ ${under(base, to)} [R=301,L]`,
  );
  return `# Made by "npm run build": change the table in src/outputs/headers/, not this file.
# For Apache 2.4 with "AllowOverride FileInfo" and the modules headers, rewrite and setenvif.
ErrorDocument 404 ${under(base, '/404.html')}

<IfModule mod_mime.c>
${lines(mediaTypes.map(([type, ending]) => `AddType ${type} .${ending}`))}
  AddCharset utf-8${texts.map(([, ending]) => ` .${ending}`).join('')}
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${texts.map(([type]) => type).join(' ')}
  # Compressed, a file has a tag of its own, which Apache does not know again.
  <IfModule mod_headers.c>
    RequestHeader edit If-None-Match ^"(.+)-gzip"$ "\\"$1\\""
  </IfModule>
</IfModule>

<IfModule mod_setenvif.c>
${lines([...marks, ...languages])}
</IfModule>

<IfModule mod_headers.c>
${lines([...sent, 'Header always merge Vary Accept-Language env=varies_by_language'])}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}
${lines(moved)}
  # Identifiers lead on to what they identify, in the reader’s language.
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^id/(${identified})/?$ ${base}%{ENV:reader_language}/$1/ [R=303,E=varies_by_language:1,L]
  # A folder without a page is an address that is not there.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule ^ - [R=404,L]
</IfModule>
`;
}

/** `.htaccess` of the folder of embeds: what is missing there is said by a page that frames show. */
export function apacheEmbedConfig({ base }: HostConfig): string {
  return `ErrorDocument 404 ${under(base, '/embed/404.html')}\n`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `  ${line}`).join('\n');
}
