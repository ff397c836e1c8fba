import { locales } from '../../i18n/locales.ts';
import type { CitationRecord } from './record.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags that citation managers read. Institution and number of a technical report make it a
 * report; `citation_title` alone would make it a journal article. A reader splits a name with
 * spaces into given name and surname unless it ends in a comma.
 */
export function citationMetaTags(
  record: CitationRecord,
  { abstract, keywords }: { abstract: string; keywords: readonly string[] },
): MetaTag[] {
  const author = record.author.includes(' ') ? `${record.author},` : record.author;
  const language = locales[record.locale].tag;
  const tags: [name: string, content: string][] = [
    ['citation_title', record.title],
    ['citation_author', author],
    ['citation_publication_date', record.issued.replaceAll('-', '/')],
    ['citation_technical_report_institution', record.author],
    ['citation_technical_report_number', record.number],
    ['citation_language', language],
    ['citation_public_url', record.url],
    ['citation_abstract', abstract],
    ['citation_keywords', keywords.join('; ')],
    ['dcterms.title', record.title],
    ['dcterms.alternative', record.otherTitle],
    ['dcterms.creator', record.author],
    ['dcterms.issued', record.issued],
    ['dcterms.type', record.kind],
    ['dcterms.identifier', record.number],
    ['dcterms.language', language],
  ];
  return tags.filter(([, content]) => content !== '').map(([name, content]) => ({ name, content }));
}
