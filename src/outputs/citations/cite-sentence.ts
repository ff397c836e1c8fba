/** A measure and one of its sentences: what turns a citation of the one into one of the other. */
export interface SentencePlace {
  measure: number;
  sentence: number;
  /** Address of the measure. */
  url: string;
}

/** A citation of a measure, in any style, in; the citation of one of its sentences out. */
export function citeSentence(citation: string, { measure, sentence, url }: SentencePlace): string {
  return citation
    .replace(`第${measure}条`, (place) => `${place}第${sentence}句`)
    .replace(new RegExp(`\\bmeasure ${measure}\\b`), (place) => `${place}, sentence ${sentence}`)
    .replace(url, () => `${url}#s${sentence}`);
}
