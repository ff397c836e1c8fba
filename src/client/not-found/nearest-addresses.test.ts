import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { addressList } from '../../outputs/address-list/address-list.ts';
import { nearestAddresses, stepsOf } from './nearest-addresses.ts';

const listed = addressList(library, 'en');
const near = (asked: string) => {
  const [, ...steps] = stepsOf(asked);
  return nearestAddresses(steps, listed).map(([path]) => path);
};

describe('the nearest to', () => {
  test.each([
    ['/en/measure/16', '/en/measures/16/'],
    ['/en/measures/016/', '/en/measures/16/'],
    ['/EN/Measures/16/index.html', '/en/measures/16/'],
    ['/en/16', '/en/measures/16/'],
    ['/en/008', '/en/measures/8/'],
    ['/en/measures/52/', '/en/measures/51/'],
    ['/en/agencys/commerce', '/en/agencies/commerce/'],
    ['/en/bodies/commerce/', '/en/agencies/commerce/'],
    ['/en/foreign-investment-law/', '/en/instruments/foreign-investment-law/'],
    ['/en/glosary', '/en/glossary/'],
    ['/en/glossary/foreign-invested-enterprise/', '/en/glossary/'],
    ['/en/topics/taxx/', '/en/topics/tax/'],
    ['/en/data/mesure/', '/en/data/measure/'],
  ])('%s is %s', (asked, first) => {
    expect(near(asked)[0]).toBe(first);
  });

  test('a number that no measure has are a few measures, those with near numbers first', () => {
    const numbers = near('/en/measures/52/').map((path) => Number(path.split('/')[3]));
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.length).toBeLessThanOrEqual(5);
    const gaps = numbers.map((number) => 52 - number);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  });

  test('a number with a wrong name before it is that number alone', () => {
    expect(near('/en/measure/16')).toEqual(['/en/measures/16/']);
  });

  test.each(['/en/wp-login.php', '/en/%E0%A4%A/', '/en/no-such-page-at-all/', '/en/', '/'])(
    '%s is nothing',
    (asked) => {
      expect(near(asked).filter((path) => path !== '/en/')).toEqual([]);
    },
  );
});

test('every page that is listed is the nearest to itself', () => {
  for (const [path] of listed.filter(([own]) => own !== '/en/')) expect(near(path)[0]).toBe(path);
});
