import { defaultLocale, otherLocales } from '../../../i18n/locales.ts';
import { patternUnder, under, type HostConfig } from '../host-config.ts';
import { headerNames } from '../path-classes.ts';

const quote = (text: string) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** A Caddyfile for Caddy 2: address of the site and folder come from the environment. */
export function caddyfile({ classes, redirects, base }: HostConfig): string {
  const headers = headerNames(classes);
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
    ({ name, headers: sent }) => `
	@${name} expression {path_class} == "${name}"
	header @${name} {
${headers
  .filter((header) => sent[header] !== undefined)
  .map((header) => `\t\t${header} ${quote(sent[header] ?? '')}`)
  .join('\n')}
	}`,
  )
  .join('\n')}

${redirects.map(({ from, to }) => `\tredir ${under(base, from)} ${under(base, to)} 301\n`).join('')}	@identifier path_regexp identified ^${under(base, '/id/')}(measures/[0-9]+)/?$
${otherLocales(defaultLocale)
  .map(
    (locale) => `	@identifier_${locale} {
		path_regexp identified ^${under(base, '/id/')}(measures/[0-9]+)/?$
		header_regexp Accept-Language (?i)^${locale}
	}
	redir @identifier_${locale} ${under(base, `/${locale}/`)}{re.identified.1}/ 303
`,
  )
  .join('')}	redir @identifier ${under(base, `/${defaultLocale}/`)}{re.identified.1}/ 303

	file_server {
		precompressed br gzip
	}

	handle_errors {
		@embed path ${under(base, '/embed/*')}
		rewrite @embed ${under(base, '/embed/404.html')}
		@elsewhere not path ${under(base, '/embed/*')}
		rewrite @elsewhere ${under(base, '/404.html')}
		file_server
	}
}
`;
}
