import type { VerifyWord } from '../../client/verify/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';

/** What the browser fills in. */
const number = '{number}' as unknown as number;
const sentence = '{sentence}';

/** The words that the verification of quotes says in the browser, as attributes of its form. */
export function verifyWords(locale: Locale): Record<string, string> {
  const t = translator(locale);
  const words: Record<VerifyWord, string> = {
    loading: t('verify.loading'),
    unavailable: t('verify.unavailable'),
    added: t('verify.added'),
    missing: t('verify.missing'),
    partOf: t('verify.partOf', { place: '{place}' }),
    andMore: t('verify.andMore', { number }),
    verdictEmpty: t('verify.verdicts.empty'),
    verdictTooShort: t('verify.verdicts.tooShort'),
    verdictTooLong: t('verify.verdicts.tooLong', { number }),
    verdictVerbatim: t('verify.verdicts.verbatim'),
    verdictSpliced: t('verify.verdicts.spliced'),
    verdictDeparts: t('verify.verdicts.departs'),
    verdictAbsent: t('verify.verdicts.absent'),
    findingVerbatim: t('verify.findings.verbatim'),
    findingDeparts: t('verify.findings.departs'),
    findingAbsent: t('verify.findings.absent'),
    placeSentence: t('verify.places.sentence', { number, sentence }),
    placeResponsible: t('verify.places.responsible', { number }),
    placeNotice: t('verify.places.notice'),
    placePreamble: t('verify.places.preamble'),
    placePart: t('verify.places.part', { number }),
    placeSection: t('verify.places.section', { number }),
    noteTraditional: t('verify.notes.traditional'),
    noteClosedEarly: t('verify.notes.closedEarly'),
    noteElsewhere: t('verify.notes.elsewhere'),
    noteSkipped: t('verify.notes.skipped'),
    noteSpliced: t('verify.notes.spliced'),
    noteJumped: t('verify.notes.jumped'),
    unofficial: t('verify.unofficial'),
  };
  return Object.fromEntries(
    Object.entries(words).map(([word, text]) => [
      `data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      text,
    ]),
  );
}
