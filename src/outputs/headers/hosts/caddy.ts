import { defaultLocale } from '../../../i18n/locales.ts';
import { patternUnder, under, type HostConfig } from '../host-config.ts';
import { captured, identified, preferredLanguage } from '../identifiers.ts';
import { contentType, isText, mediaTypes } from '../media-types.ts';
import { classOf, headerNames, type PathClass } from '../path-classes.ts';

const quote = (text: string) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** A Caddyfile for Caddy 2.6 or newer: address of the site and folder come from the environment. */
export function caddyfile({ classes, redirects, base }: HostConfig): string {
  const names = headerNames(classes);
  const rows = classes
    .slice(0, -1)
    .flatMap(({ name, patterns }) =>
      patterns.map((pattern) => `\t\t~${patternUnder(base, pattern)} ${name}`),
    );
  return `# Made by "npm run build": change the table in src/outputs/headers/, not this file.
# SITE_ADDRESS: example.org, or :8080; SITE_ROOT: the folder that holds the site${base === '/' ? '' : ` in ${base}`}
{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:/srv/site}

	map {path} {path_class} {
${rows.join('\n')}
		default ${classes.at(-1)?.name}
	}
${classes
  .map(
    ({ name, headers }) => `
	@${name} expression {path_class} == "${name}"
	header @${name} {
${Object.entries(headers)
  .map(([header, value]) => `\t\t${header} ${quote(value)}`)
  .join('\n')}
	}`,
  )
  .join('\n')}

${mediaTypes.map(([type, ending]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${contentType(type)}"`).join('\n')}

${redirects.map(({ from, to }) => `\tredir ${under(base, from)} ${under(base, to)} 301\n`).join('')}	# Identifiers lead on to what they identify, in the reader’s language.
	map {header.Accept-Language} {asked_language} {
${preferredLanguage()
  .map((pattern) => `\t\t~(?i)${pattern} \${1}`)
  .join('\n')}
		default none
	}
	map {asked_language} {reader_language} {
${captured.map(([beginning, locale]) => `\t\t~(?i)${beginning} ${locale}`).join('\n')}
		default ${defaultLocale}
	}
	@identifier {
		path_regexp identified ^${under(base, '/id/')}(${identified})/?$
		file {path} {path}/
	}
	header @identifier Vary Accept-Language
	redir @identifier ${under(base, '/')}{reader_language}/{re.identified.1}/ 303

	# Where no copy was compressed beforehand.
	encode {
		gzip
		match {
${mediaTypes
  .filter(([type]) => isText(type))
  .map(([type]) => `\t\t\theader Content-Type ${type}*`)
  .join('\n')}
		}
	}
	file_server {
		precompressed br gzip
	}

	# What is missing gets the headers of the page that says so.
	handle_errors {
		@missing_embed path ${under(base, '/embed/*')}
		handle @missing_embed {
${missing(base, '/embed/404.html', { classes, names })}
		}
		handle {
${missing(base, '/404.html', { classes, names })}
		}
	}
}
`;
}

interface Sent {
  classes: readonly PathClass[];
  /** Every header that any class sends. */
  names: readonly string[];
}

/** The page that says what is missing, with its own headers instead of those of the address. */
function missing(base: string, page: string, { classes, names }: Sent): string {
  const { headers } = classOf(page, classes);
  return [
    `rewrite * ${under(base, page)}`,
    'header {',
    ...names.map((name) => {
      const value = headers[name];
      return value === undefined ? `\t-${name}` : `\t${name} ${quote(value)}`;
    }),
    '\tContent-Type "text/html; charset=utf-8"',
    '}',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ]
    .map((line) => `\t\t\t${line}`)
    .join('\n');
}
