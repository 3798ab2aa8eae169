import { expect, it, test } from 'vitest'
import { createSay } from './say.ts'

const texts = {
  plain: 'Қосылды',
  dated: '{{date}}, {{number}}-редакция',
  part: { clause: '{{number}}-тармақ' },
  options: '{{context}}, {{lng}}, {{ns}}, {{returnDetails}}, {{skipInterpolation}}, {{replace}}',
  options_male: 'что-то другое',
  written: '$t(plain)',
  'with: colon': 'Готово',
  changed: '{{clause}}: өзгертілді',
  count: {
    added_one: '{{count}} пункт добавлен',
    added_few: '{{count}} пункта добавлены',
    added_many: '{{count}} пунктов добавлено',
    added_other: '{{count}} пункта добавлено',
  },
} as const
const say = createSay('ru', texts)

it('says a message with its values', () => {
  expect(say('plain')).toBe('Қосылды')
  expect(say('dated', { date: '22 ноября 2026 года', number: 2 })).toBe('22 ноября 2026 года, 2-редакция')
})

it('says a message within a message, and the value of its own language', () => {
  const clause = { key: 'part.clause', values: { number: '8.2' } }
  expect(say('changed', { clause })).toBe('8.2-тармақ: өзгертілді')
  expect(say('changed', { clause: { kk: 'бөлім', ru: 'раздел', en: 'section' } })).toBe('раздел: өзгертілді')
})

it('takes a value for what it is, braces, keys and tags included', () => {
  expect(say('changed', { clause: '{{number}} $t(plain) $& <b>' })).toBe(
    '{{number}} $t(plain) $& <b>: өзгертілді',
  )
})

it('takes a value for what it is under whatever name, those of i18next included', () => {
  const values = {
    context: 'male',
    lng: 'en',
    ns: 'a',
    returnDetails: 1,
    skipInterpolation: 1,
    replace: '{{ns}}',
  }
  expect(say('options', values)).toBe('male, en, a, 1, 1, {{ns}}')
})

it('says what is written: no message stands in for a part of another, and a colon is a colon', () => {
  expect(say('written')).toBe('$t(plain)')
  expect(say('with: colon')).toBe('Готово')
})

it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s, which would leave a gap', (number) => {
  expect(() => say('part.clause', { number })).toThrow('no value of a message')
  expect(() => say('count.added', { count: number })).toThrow('no value of a message')
})

test('a number and its digits are remembered apart', () => {
  expect([1, '1', 1].map((number) => say('part.clause', { number }))).toEqual(Array(3).fill('1-тармақ'))
  const freely = say as unknown as (key: string, values: object) => string
  expect(say('count.added', { count: 1 })).toBe('1 пункт добавлен')
  expect(() => freely('count.added', { count: '1' })).toThrow('count.added')
})

test('counts agree with their number', () => {
  expect([1, 2, 5, 21].map((count) => say('count.added', { count }))).toEqual([
    '1 пункт добавлен',
    '2 пункта добавлены',
    '5 пунктов добавлено',
    '21 пункт добавлен',
  ])
})

it('fails loudly for a missing value or key instead of leaving a gap', () => {
  const anything = say as unknown as (key: string) => string
  expect(() => anything('dated')).toThrow('A value is missing')
  expect(() => anything('absent')).toThrow('absent')
})

it('does not compile with a key or a value that is not there', () => {
  const unused = () => {
    // @ts-expect-error there is no such key
    say('absent')
    // @ts-expect-error a value is missing
    say('dated', { date: '' })
    // @ts-expect-error all values are missing
    say('dated')
    // @ts-expect-error a form is chosen by a number alone
    say('count.added', { count: '2' })
  }
  expect(unused).toBeTypeOf('function')
})
