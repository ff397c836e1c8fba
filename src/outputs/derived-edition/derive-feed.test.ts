import { expect, test } from 'vitest';
import { derivedEdition } from '../../../tests/support/derived-edition.ts';
import { deriveFeed } from './derive-feed.ts';

const feed = deriveFeed(
  `<feed xml:lang="zh-Hans"><id>https://example.org/zh/feed.xml</id><subtitle>后续变化。</subtitle>
<entry><title>“数据”</title><link href="https://example.org/zh/measures/8/"/><link href="https://elsewhere.example/zh/"/></entry></feed>`,
  derivedEdition(),
);

test('a feed is converted, and says so', () => {
  expect(feed).toContain('<feed xml:lang="zh-Hant">');
  expect(feed).toContain('<title>「數據」</title>');
  expect(feed).toMatch(/<subtitle>後續變化。.*轉換.*<\/subtitle>/);
});

test('its addresses are those of the edition, and others stay', () => {
  expect(feed).toContain('<id>https://example.org/zh-Hant/feed.xml</id>');
  expect(feed).toContain('href="https://example.org/zh-Hant/measures/8/"');
  expect(feed).toContain('href="https://elsewhere.example/zh/"');
});
