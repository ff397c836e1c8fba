import { defaultLocale } from '../../../i18n/locales.ts';
import { under, patternUnder, type HostConfig } from '../host-config.ts';
import { captured, identified, preferredLanguage } from '../identifiers.ts';
import { compressible, isText, mediaTypes } from '../media-types.ts';
import { headerNames, type PathClass } from '../path-classes.ts';

/** Where the generated file looks for the site; the folder that holds the base path. */
export const nginxRoot = '/srv/site';

const charset = ' charset=utf-8';

/** All text but HTML, which nginx counts in by itself. */
const compressedTypes = mediaTypes
  .map(([type]) => type)
  .filter((type) => isText(type) && type !== 'text/html');

const quote = (text: string) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
const variableOf = (header: string) => `$send_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * A configuration for nginx 1.22 or newer, to be included in its `http` block.
 *
 * All headers stand at the server, their values from maps: one `add_header` in a location would
 * drop them all. Files compressed by `npm run precompress` are sent where they stand beside the
 * plain ones; brotli needs no module, gzip the one that nginx packages have.
 */
export function nginxConfig(config: HostConfig): string {
  const { classes, base } = config;
  const headers = headerNames(classes);
  return `# Made by "npm run build": change the table in src/outputs/headers/, not this file.
# In the http block of nginx:  include /etc/nginx/conf.d/*.conf;
# The built site stands in ${nginxRoot}${base}

map $uri $path_class {
  default ${classes.at(-1)?.name};
${mapRows(config)}
}

${headers.map((header) => headerMap(header, classes)).join('\n\n')}

map $uri $content_encoding {
  default "";
  ~\\.br$ br;
}

map $http_accept_encoding $accepts_brotli {
  default no;
  "~*\\bbr\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:\\s*,|\\s*$))" yes;
}

map $http_accept_language $asked_language {
  default "";
${preferredLanguage('(?<asked>')
  .map((pattern) => `  ${quote(`~*${pattern}`)} $asked;`)
  .join('\n')}
}

map $asked_language $reader_language {
  default ${defaultLocale};
${captured.map(([beginning, locale]) => `  ~*${beginning} ${locale};\n`).join('')}}

# What an identifier leads on to depends on the language.
map $uri $varies_by {
  default Accept-Encoding;
  ~${patternUnder(base, '^/id/')} "Accept-Encoding, Accept-Language";
}
${redirectMap(config)}
server {
  listen 80 default_server;
  listen [::]:80 default_server;
  server_name _;
  root ${nginxRoot};

  server_tokens off;
  absolute_redirect off;
  port_in_redirect off;
  etag on;
  # Copies made beforehand; where there are none, nginx makes them.
  gzip_static on;
  gzip on;
  gzip_min_length 1000;
  gzip_types ${compressedTypes.join(' ')};
  gzip_vary off;
  # Room for an address with a search of 10,000 characters.
  large_client_header_buffers 4 32k;
  client_max_body_size 1k;
  charset utf-8;
  charset_types ${compressedTypes.join(' ')};

  types {
${mediaTypes.map(([type, ending]) => `    ${type} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;

${headers.map((header) => `  add_header ${header} ${variableOf(header)} always;`).join('\n')}
  add_header Content-Encoding $content_encoding always;
  add_header Vary $varies_by always;

${redirectRule(config)}  # A page stands in its folder. What is open stays open for a while.
  rewrite ^(.*)/$ $1/index.html;
  open_file_cache max=4000 inactive=60s;
  open_file_cache_valid 10s;
  open_file_cache_errors on;

  # A compressed copy beside a file goes to readers who accept it.
  set $brotli $accepts_brotli;
  if (-f $document_root$uri.br) {
    set $brotli "$brotli, there";
  }
  if ($brotli = "yes, there") {
    rewrite ^ $uri.br;
  }

  location ~ \\.br$ {
    gzip off;
${brotliLocations()}
  }

  # Listings are never shown: a folder without a page is an address that is not there.
  error_page 403 404 =404 ${under(base, '/404.html')};

  location ^~ ${under(base, '/embed/')} {
    error_page 403 404 =404 ${under(base, '/embed/404.html')};
    location ~ \\.br$ {
      gzip off;
${brotliLocations(['html', 'js'])}
    }
  }

  # Identifiers lead on to what they identify (Cool URIs for the Semantic Web, 303).
  location ^~ ${under(base, '/id/')} {
    location ~ ^${under(base, '/id/')}(?<identified>${identified})(?:$|/index\\.html) {
      if (-f $document_root${under(base, '/id/')}$identified/index.html) {
        return 303 ${under(base, '/')}$reader_language/$identified/;
      }
    }
  }
}
`;
}

/** Copies that were compressed beforehand keep the types of what they are copies of. */
function brotliLocations(endings: readonly string[] = compressible): string {
  return mediaTypes
    .filter(([, ending]) => endings.includes(ending))
    .map(
      ([type, ending]) => `    location ~ \\.${ending}\\.br$ {
      types {}
      default_type "${type}${isText(type) ? `;${charset}` : ''}";
    }`,
    )
    .join('\n');
}

function mapRows({ classes, base }: HostConfig): string {
  return classes
    .slice(0, -1)
    .flatMap(({ name, patterns }) =>
      patterns.map((pattern) => `  ${quote(`~${patternUnder(base, pattern)}`)} ${name};`),
    )
    .join('\n');
}

function headerMap(header: string, classes: readonly PathClass[]): string {
  const rows = classes.map(({ name, headers }) => `  ${name} ${quote(headers[header] ?? '')};`);
  return `map $path_class ${variableOf(header)} {\n${rows.join('\n')}\n}`;
}

function redirectMap({ redirects, base }: HostConfig): string {
  if (redirects.length === 0) return '';
  const rows = redirects.map(
    ({ from, to }) => `  ${quote(under(base, from))} ${quote(under(base, to))};`,
  );
  return `\nmap $uri $moved_to {\n  default "";\n${rows.join('\n')}\n}\n`;
}

function redirectRule({ redirects }: HostConfig): string {
  if (redirects.length === 0) return '';
  return `  # Addresses that have moved.
  if ($moved_to) {
    return 301 $moved_to;
  }

`;
}
