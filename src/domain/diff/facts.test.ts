import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findFacts } from './facts.ts'

const told = (text: string, locale: string) =>
  findFacts(text, locale).map((fact) => `${fact.kind} ${fact.text}`)

it.each([
  ['kk', 'Деректер берілмейді, сатылмаған.', ['negation берілмейді', 'negation сатылмаған']],
  ['kk', 'Пайдаланушы сұрауға құқылы, біз міндеттіміз.', ['duty құқылы', 'duty міндеттіміз']],
  ['kk', 'Оператор бере алады.', ['duty бере алады']],
  ['kk', '2026 жылғы 22 қарашада 15 000 ₸', ['money 15 000 ₸', 'date 2026 жылғы 22 қарашада']],
  ['kk', '10 күнтізбелік күннің ішінде', ['period 10 күнтізбелік күннің']],
  ['ru', 'Оператор обязан не передавать', ['duty обязан', 'negation не']],
  ['ru', 'в течение тридцати (30) дней', ['period тридцати (30) дней']],
  ['ru', 'Закон № 94-V, ст. 8, 5 %', ['number № 94-V', 'number ст. 8', 'number 5 %']],
  ['en', "You may not; we don't.", ['duty may', 'negation not', "negation don't"]],
  ['en', 'since May 5, 2026 for $20', ['money $20', 'date May 5, 2026']],
])('finds in %s text %j its facts', (locale, text, expected) => {
  expect(told(text, locale).toSorted()).toEqual(expected.toSorted())
})

it.each([
  ['kk', 'Саясаттың 8.2-тармағы немесе қамау'],
  ['kk', 'мамандар бақылау жасайды'],
  ['ru', 'согласно пунктам 8.2 и 8.3, п. 4.1'],
  ['en', 'see clause 8.2 and section 4'],
])('finds no fact in %s text %j', (locale, text) => {
  expect(told(text, locale)).toEqual([])
})

it.each([
  ['10 күнде', '10 күннің', true],
  ['10 дней', '15 дней', false],
])('tells whether %j and %j say the same: %j', (one, other, same) => {
  const [key] = findFacts(one, 'kk')
  expect(key?.key === findFacts(other, 'kk')[0]?.key).toBe(same)
})

it('quotes every fact from where it stands', () => {
  const part = fc.constantFrom(
    '15',
    ' ',
    '000',
    '₸',
    'күн',
    'не',
    'емес',
    '.',
    '(',
    ')',
    'мая',
    '2026',
    '№',
    'may',
    '%',
    ',',
  )
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom('kk', 'ru', 'en'), (parts, locale) => {
      const text = parts.join('')
      for (const fact of findFacts(text, locale)) expect(text.slice(fact.start, fact.end)).toBe(fact.text)
    }),
  )
})
