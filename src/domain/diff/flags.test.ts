import { expect, it } from 'vitest'
import type { Flag, Op } from './change.ts'
import { findFlags } from './flags.ts'

/** Ops written as in the report: `[-old-]{+new+}`. */
const opsOf = (text: string): Op[] =>
  [...text.matchAll(/\[-(.+?)-\]|\{\+(.+?)\+\}|((?:(?!\[-|\{\+).)+)/g)].map(([, gone, come, same]): Op => {
    if (gone !== undefined) return { kind: 'removed', text: gone }
    return come === undefined ? { kind: 'same', text: same ?? '' } : { kind: 'added', text: come }
  })

it.each<[string, string, Flag[]]>([
  [
    'kk',
    'Деректер [-беріледі-]{+берілмейді+}.',
    [{ kind: 'negation', before: 'беріледі', after: 'берілмейді' }],
  ],
  ['kk', '[-10-]{+15+} күнде', [{ kind: 'period', before: '10 күнде', after: '15 күнде' }]],
  [
    'ru',
    'Оператор [-вправе-]{+обязан+} хранить',
    [{ kind: 'duty', before: 'вправе хранить', after: 'обязан хранить' }],
  ],
  ['ru', 'Штраф [-1 000 ₸-]{+2 000 ₸+}', [{ kind: 'money', before: '1 000 ₸', after: '2 000 ₸' }]],
  ['en', 'We {+never +}sell data', [{ kind: 'negation', before: 'sell', after: 'never sell' }]],
  // "Not" that went over to another verb denies something else.
  [
    'en',
    '{+not +}kept and [-not -]sold',
    [
      { kind: 'negation', before: 'not sold', after: 'sold' },
      { kind: 'negation', before: 'kept', after: 'not kept' },
    ],
  ],
  [
    'en',
    'until [-May 5, 2026-]{+June 9, 2026+}',
    [{ kind: 'date', before: 'May 5, 2026', after: 'June 9, 2026' }],
  ],
  [
    'ru',
    'при численности [-не менее 50-]{+свыше 100+} человек',
    [{ kind: 'number', before: 'не менее 50 человек', after: 'свыше 100 человек' }],
  ],
  [
    'kk',
    'саны [-кемінде 50 адам-]{+100-ден астам адам+} болса',
    [{ kind: 'number', before: 'кемінде 50 адам', after: '100-ден астам адам' }],
  ],
  [
    'en',
    'firms with [-at least 50-]{+more than 100+} employees or staff',
    [{ kind: 'number', before: 'at least 50 employees', after: 'more than 100 employees' }],
  ],
  // What a number is one of is no word that it counts.
  [
    'en',
    '[-at least 5-]{+more than 7+} must be there',
    [{ kind: 'number', before: 'at least 5', after: 'more than 7' }],
  ],
  [
    'en',
    'Visitors [-are prohibited-]{+may be restricted+} from smoking',
    [{ kind: 'duty', before: 'are prohibited from', after: 'may be restricted' }],
  ],
  [
    'en',
    'a cap of [-ten dollars ($10)-]{+twelve dollars ($12)+} a day',
    [{ kind: 'money', before: 'ten dollars ($10)', after: 'twelve dollars ($12)' }],
  ],
])('%s: in %j tells each fact whole', (locale, text, flags) => {
  expect(findFlags(opsOf(text), locale)).toEqual(flags)
})

it.each([
  ['kk', 'another ending of the same period', '10 [-күнде-]{+күннің ішінде+}'],
  ['ru', 'facts beside the change', 'Не позднее 10 дней [-имя-]{+адрес+}'],
  ['en', 'a sum that only changed its place', '{+$5 +}now and [-$5 -]then'],
])('%s: is silent about %s', (locale, _, text) => {
  expect(findFlags(opsOf(text), locale)).toEqual([])
})

it('is silent about numbers of clauses and addresses of links', () => {
  const ops: Op[] = [
    { kind: 'removed', text: '8.2. ', note: 'label' },
    { kind: 'added', text: '8.3. ', note: 'label' },
    { kind: 'same', text: 'Деректер' },
    { kind: 'added', text: '](https://5qbe.kz/15)', note: 'link' },
  ]
  expect(findFlags(ops, 'kk')).toEqual([])
})

it('says once what changed twice, and denials before sums', () => {
  const text = '[-10 ₸-]{+20 ₸+}, және [-10 ₸-]{+20 ₸+} {+емес+}'
  expect(findFlags(opsOf(text), 'kk')).toEqual([
    { kind: 'negation', before: null, after: 'емес' },
    { kind: 'money', before: '10 ₸', after: '20 ₸' },
  ])
})

it('is silent about a clause that came as a whole, but for sums, dates, periods and bans', () => {
  const text =
    '{+Только оператор обязан и вправе хранить, кроме имени, не менее трёх копий. С 5 мая 2026 года 10 дней за 100 ₸ запрещается звонить.+}'
  expect(findFlags(opsOf(text), 'ru')).toEqual([
    { kind: 'duty', before: null, after: 'запрещается звонить' },
    { kind: 'money', before: null, after: '100 ₸' },
    { kind: 'date', before: null, after: '5 мая 2026 года' },
    { kind: 'period', before: null, after: '10 дней' },
  ])
})

it.each<[string, string, Flag[]]>([
  [
    'kk',
    'бұл [-білдіреді-]{+білдірмейді+}',
    [{ kind: 'negation', before: 'білдіреді', after: 'білдірмейді' }],
  ],
  ['en', 'we may {+not +}transfer', [{ kind: 'duty', before: 'may transfer', after: 'may not transfer' }]],
  [
    'ru',
    'ответ [-не позднее 10-]{+до 30+} дней',
    [{ kind: 'period', before: 'не позднее 10 дней', after: 'до 30 дней' }],
  ],
  ['ru', 'до [-1 000-]{+10 000+} человек', [{ kind: 'number', before: '1 000', after: '10 000' }]],
  ['ru', '[-Хранится-]{+Не хранится+}', [{ kind: 'negation', before: 'Хранится', after: 'Не хранится' }]],
])('%s: %j is told in a phrase that a reader understands', (locale, text, flags) => {
  expect(findFlags(opsOf(text), locale)).toEqual(flags)
})
