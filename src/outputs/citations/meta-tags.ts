import { locales } from '../../i18n/locales.ts';
import type { CitationRecord } from './record.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags that citation managers read. Institution and number of a technical report make it a
 * report; `citation_title` alone would make it a journal article. A reader splits a name with
 * spaces into given name and surname unless it ends in a comma. The abstract says what the text is:
 * without one a reader takes our answer, which describes the page, for the abstract of the plan.
 * @param pdf address of the document as a PDF; empty where there is none
 */
export function citationMetaTags(
  record: CitationRecord,
  { keywords, pdf }: { keywords: readonly string[]; pdf: string },
): MetaTag[] {
  const author = record.author.includes(' ') ? `${record.author},` : record.author;
  const language = locales[record.locale].tag;
  const tags: [name: string, content: string][] = [
    ['citation_title', record.title],
    ['citation_author', author],
    ['citation_publication_date', record.issued.replaceAll('-', '/')],
    ['citation_technical_report_institution', record.site || record.author],
    ['citation_technical_report_number', record.number],
    ['citation_language', language],
    ['citation_public_url', record.url],
    ['citation_pdf_url', pdf],
    ['citation_abstract', record.note],
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
