import { under, type HostConfig } from '../host-config.ts';
import { contentType, mediaTypes } from '../media-types.ts';
import { classOf, type Headers } from '../path-classes.ts';
import { pathRules } from '../path-rules.ts';

/**
 * `web.config` for IIS 8 or newer, to stand in the folder of the site. Its paths begin there, under
 * whichever path that is served. It needs no module that IIS does not bring: without the one for
 * rewriting, identifiers lead on as pages. What has moved leads on by a redirect of its own.
 */
export function iisConfig({ classes, redirects, base, files }: HostConfig): string {
  const page = classOf('/', classes);
  const others = pathRules(files, classes).filter(
    ({ headers }) => headers !== page.headers && headers !== page.folderHeaders,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by "npm run build": change the table in src/outputs/headers/, not this file. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
${mediaTypes
  .map(
    ([type, ending]) => `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${contentType(type)}" />`,
  )
  .join('\n')}
      <remove fileExtension="." />
      <mimeMap fileExtension="." mimeType="text/plain; charset=utf-8" />
    </staticContent>
${missing('404.html')}
${sent(page.headers)}
  </system.webServer>
${others.map(({ path, headers }) => location(path, sent(headers))).join('\n')}
${location('/embed/', missing(String.raw`embed\404.html`))}
${redirects
  .map(({ from, to }) =>
    location(
      from,
      `    <httpRedirect enabled="true" destination="${escape(under(base, to))}" exactDestination="true" httpResponseStatus="Permanent" />`,
    ),
  )
  .join('\n')}
</configuration>
`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What holds for a file, or for a folder and all in it. */
function location(path: string, inside: string): string {
  return `  <location path="${escape(path.replace(/^\/|\/$/g, ''))}">
    <system.webServer>
${inside.replace(/^/gm, '  ')}
    </system.webServer>
  </location>`;
}

function sent(headers: Headers): string {
  const added = Object.entries(headers).map(
    ([name, value]) => `        <add name="${name}" value="${escape(value)}" />`,
  );
  return `    <httpProtocol>
      <customHeaders>
        <clear />
${added.join('\n')}
      </customHeaders>
    </httpProtocol>`;
}

/** The page for what is missing; a folder without a page counts as missing. */
function missing(file: string): string {
  const errors = ['404', '403'].map(
    (status) => `      <remove statusCode="${status}" />
      <error statusCode="${status}" path="${file}" responseMode="File" />`,
  );
  return `    <httpErrors errorMode="Custom">
${errors.join('\n')}
    </httpErrors>`;
}
