import type { BreadcrumbList } from 'schema-dts';
import { isLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { pageNames, paths } from '../../model/paths.ts';

/**
 * The way to a page from the home page of its language, by its address: `/en/agencies/tax/` stands
 * under “Bodies”. Null for a page that stands under none.
 */
export function breadcrumbs({
  path,
  title,
  absolute,
}: {
  path: string;
  title: string;
  absolute: (path: string) => string;
}): BreadcrumbList | null {
  const [, locale, first, ...rest] = path.split('/');
  if (!isLocale(locale) || !first) return null;
  const t = translator(locale);
  const above = pageNames.find((name) => name === first);
  const isInner = rest.some((step) => step !== '');
  const steps = [
    { name: t('nav.home'), path: paths.page(locale, '') },
    ...(isInner && above ? [{ name: t(`nav.${above}`), path: paths.page(locale, above) }] : []),
    { name: title, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: absolute(step.path),
    })),
  };
}
