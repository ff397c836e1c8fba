import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { sourceFile } from '../read-content.ts';

/** The source is the one that was published, and every part has a name. */
export function checkIdentity({
  identity,
  plan,
  sourceSha256,
  sourceSha256WithLf,
}: Content): Issue[] {
  const issues: Issue[] = [];
  if (identity.data.source_sha256 === sourceSha256WithLf && sourceSha256WithLf !== sourceSha256) {
    issues.push({
      file: sourceFile,
      field: 'line ends',
      problem:
        'the text is the published one, but its lines end with CR LF, as git writes them on Windows.',
      mend: `Run “git config core.autocrlf false”, then “git checkout -- ${sourceFile}”. Leave the SHA-256 as it is.`,
    });
  } else if (identity.data.source_sha256 !== sourceSha256) {
    const unread = plan.unread.map(({ line, reason }) => ` Line ${line}: ${reason}`);
    issues.push({
      file: identity.file,
      field: 'source_sha256',
      problem: `${sourceFile} has the SHA-256 ${sourceSha256}, not ${identity.data.source_sha256}.${unread.join('')}`,
      mend: 'Restore the source; if the government has published a new text, write its SHA-256 here.',
    });
  }
  if (identity.data.parts.length !== plan.parts.length) {
    issues.push({
      file: identity.file,
      field: 'parts',
      problem: `${identity.data.parts.length} names for ${plan.parts.length} parts.`,
      mend: 'Give each part of the plan one short name, in order.',
    });
  }
  return issues;
}
