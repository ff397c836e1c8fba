import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { otherLibrary } from '../support/other-plan.ts';
import { context } from '../support/output-context.ts';
import { factsIn } from './plan-facts.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { editions } from '../../src/model/editions.ts';
import { embedLanguageCodes, embedTargets } from '../../src/model/embeds.ts';
import { filesOfArchive } from '../../src/outputs/archives/archive.ts';
import { briefData } from '../../src/outputs/briefs/brief-data.ts';
import { citationFiles } from '../../src/outputs/citations/files.ts';
import { recordOf } from '../../src/outputs/citations/record.ts';
import { referToMeasure, referToPlan } from '../../src/outputs/citations/reference.ts';
import { citationStyles } from '../../src/outputs/citations/styles.ts';
import { dataFiles } from '../../src/outputs/data-files/data-files.ts';
import { frameScript } from '../../src/outputs/embeds/embed-scripts.ts';
import { embedNotFound } from '../../src/outputs/embeds/not-found.ts';
import { rungs } from '../../src/outputs/embeds/rungs/rungs.ts';
import { faviconSvg } from '../../src/outputs/favicon/favicon-svg.ts';
import { atomFeed } from '../../src/outputs/feeds/atom.ts';
import { listPictures, pictureCsv, pictureSvg } from '../../src/outputs/pictures/pictures.ts';
import { cardHtml } from '../../src/outputs/share-cards/card-html.ts';
import { listCards } from '../../src/outputs/share-cards/list-cards.ts';
import { searchFiles } from '../../src/outputs/search-index/search-files.ts';
import { llmsFullTxt } from '../../src/outputs/site-files/llms-full-txt.ts';
import { llmsTxt } from '../../src/outputs/site-files/llms-txt.ts';
import { planJsonLd } from '../../src/outputs/structured-data/plan-json-ld.ts';
import { planDocx } from '../../src/outputs/word/plan-docx.ts';

const library = otherLibrary();
const { absolute, built } = context;
const script = frameScript(readFileSync('src/client/embed/frame.js', 'utf8'), library.site);
const embedContext = { ...context, library, style: '', script };
const references = localeCodes.flatMap((locale) => {
  const options = { locale, absolute, accessed: built };
  return [referToPlan(library, options), referToMeasure(library, 2, options)].map((reference) => ({
    locale,
    reference,
  }));
});

/** What a file says; of an archive, what all its files say but numbers of shared strings. */
const textIn = (content: string | Uint8Array) =>
  typeof content === 'string'
    ? content
    : Object.entries(filesOfArchive(content))
        .filter(([path]) => !path.startsWith('xl/worksheets/'))
        .map(([, file]) => new TextDecoder().decode(file))
        .join('\n');

/** Everything that is made from a library, by kind. */
const outputs: Record<string, () => string[] | Promise<string[]>> = {
  'llms.txt': () => [llmsTxt(library, absolute), llmsFullTxt(library, absolute)],
  'open data, Akoma Ntoso among it': async () =>
    (await dataFiles(library, context)).map(({ path, content }) => `${path}\n${textIn(content)}`),
  'JSON-LD': () => [JSON.stringify(planJsonLd(library, absolute))],
  citations: () =>
    references.flatMap(({ locale, reference }) => [
      ...citationStyles.map(({ cite }) => cite(reference)),
      ...citationFiles.map(({ write }) => write(recordOf(reference, locale))),
    ]),
  embeds: () => [
    embedNotFound(embedContext),
    ...embedLanguageCodes.flatMap((language) =>
      embedTargets(library).flatMap((target) =>
        rungs.map(({ write }) => write(target, language, embedContext)),
      ),
    ),
  ],
  'share cards': () => listCards(library).map(cardHtml),
  pictures: () =>
    localeCodes.flatMap((locale) => {
      const setting = { library, locale, absolute };
      return listPictures(setting).flatMap((picture) => [
        pictureSvg(picture, setting),
        pictureCsv(picture),
      ]);
    }),
  feeds: () => localeCodes.map((locale) => atomFeed(library, { ...context, locale })),
  'search files': () =>
    [...searchFiles(library)]
      // What characters sound like, whatever the plan.
      .filter(([name]) => name !== 'pinyin.json')
      .map(([, text]) => text),
  favicon: () => [faviconSvg(library)],
  briefs: () => [JSON.stringify(briefData(library, context))],
  'the plan for Word': () =>
    Promise.all(editions.map(async (edition) => textIn(await planDocx(library, edition)))),
};

describe('a site for another plan', () => {
  test.each(Object.entries(outputs))('says nothing of this one in %s', async (_, write) => {
    const texts = await write();
    expect(texts.length).toBeGreaterThan(0);
    const found = texts.flatMap((text) =>
      text
        .replace(/"sha256[^"]*": "[^"]*"|sha384-[^"]*|\bd="[^"]*"/g, '')
        .split('\n')
        .flatMap((line) => factsIn(line).map((fact) => `${fact}: ${line.slice(0, 200)}`)),
    );
    expect(found).toEqual([]);
  });

  test('says what its own content says', async () => {
    const [text = ''] = (await outputs['llms.txt']?.()) ?? [];
    expect(text).toMatch(/^# Night Markets of Exampleton, Explained\n/);
    expect(text).toContain('Policy of the government. It sets sums.');
    const [record] = references.map(({ reference, locale }) => recordOf(reference, locale));
    expect(record?.id).toBe('exampleton-2031-03-09');
  });
});
