import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { planTitle } from '../../model/plan-title.ts';
import { referToPlan } from './reference.ts';

const options = { locale: 'zh', accessed: '2031-05-01', absolute: String } as const;
const untitled = { ...library, title: null, notice: null };

test('the plan is cited by the title of its notice', () => {
  expect(referToPlan(library, options).title.zh).toBe(library.notice?.title.zh);
});

test('a plan without any title is cited and embedded by the name of its site', () => {
  expect(referToPlan(untitled, options).title.zh).toBe(library.site.name.zh);
  expect(planTitle(untitled)).toEqual(library.site.name);
});
