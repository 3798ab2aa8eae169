import { expect, it, test } from 'vitest'
import { createSay } from './say.ts'

const texts = {
  plain: 'Қосылды',
  dated: '{{date}}, {{number}}-редакция',
  part: { clause: '{{number}}-тармақ' },
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
  }
  expect(unused).toBeTypeOf('function')
})
