import { expect, test } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import { context } from '../../../../tests/support/output-context.ts';
import { updateData } from './update-data.ts';

test('an update has when it happened and as of when it was found, and says who says so', () => {
  for (const update of library.updates) {
    const { source, level, touches, title, summary, date, as_found } = update;
    expect(updateData({ ...update, as_found: '2026-10' }, context.absolute)).toMatchObject({
      id: update.id,
      url: { en: `https://example.org/plan40/en/updates/#${update.id}` },
      ...{ date, level, touches, title, summary, as_found: '2026-10' },
      measures: touches.map(({ measure }) => measure),
      source: {
        issuer: source.issuer,
        title: source.title,
        number: source.number,
        date: source.date,
        url: source.url,
      },
      text_kind: 'update',
    });
    expect(updateData(update, context.absolute).as_found).toBe(as_found);
  }
});
