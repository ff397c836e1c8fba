import { defaultLocale, localeCodes, otherLocales, type Locale } from '../../i18n/locales.ts';
import { MEASURE_NUMBER } from '../../model/measure-number.ts';
import { under, type HostConfig } from './host-config.ts';

/** How the path of an identifier goes on after `/id/`, in a form that every host reads. */
export const identified = `measures/${MEASURE_NUMBER}`;

const longestFirst = <T extends string>(codes: readonly T[]) =>
  codes.toSorted((a, b) => b.length - a.length);

/**
 * Regular expressions over the header Accept-Language (RFC 9110, 12.5.4), for hosts that can ask
 * nothing else: the first that matches captures, as its one group, the language that a reader
 * prefers among those of the site, or `*`. Weights count to the tenth, and at equal weight the
 * order; below a tenth a language is not wanted. No look-around: not every host has it.
 * @param opening how the group opens: hosts differ in how they name it
 */
export function preferredLanguage(opening = '('): string[] {
  const languages = [...longestFirst(localeCodes), String.raw`\*`].join('|');
  const tag = String.raw`(?:^|,)\s*${opening}${languages})(?:-[A-Za-z0-9]+)*\s*`;
  const weighing = (weight: string) => String.raw`;\s*q=${weight}\s*`;
  return [
    // What carries no weight has that of 1.
    String.raw`${tag}(?:${weighing(String.raw`1(?:\.0*)?`)})?(?:,|$)`,
    ...[...'987654321'].map((tenths) => `${tag}${weighing(`0\\.${tenths}[0-9]*`)}(?:,|$)`),
  ];
}

/** The language that a captured one means: begins with which → locale; any other, the default one. */
export const captured: readonly (readonly [beginning: string, locale: Locale])[] = longestFirst(
  otherLocales(defaultLocale),
).map((locale) => [`^${locale}`, locale]);

/** The most rules for single addresses that are made for a host that counts them. */
const mostRules = 1000;

/**
 * Each identifier of the site with the page that it leads on to, for hosts that do not ask for a
 * language: the one in the default language. None where there are too many: their pages lead on
 * too.
 */
export function identifierRules({ files, base }: HostConfig): { from: string; to: string }[] {
  const pattern = new RegExp(`^id/(${identified}/)index\\.html$`);
  const rules = files.flatMap((file) => {
    const path = pattern.exec(file)?.[1];
    return path
      ? [{ from: under(base, `/id/${path}`), to: under(base, `/${defaultLocale}/${path}`) }]
      : [];
  });
  return rules.length > mostRules ? [] : rules;
}
