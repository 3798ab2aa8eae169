import { expect, test } from 'vitest'
import { LOCALES } from './locale.ts'
import { findSegmentEnds } from './segments.ts'

const cut = (text: string, ends: readonly number[]) => ends.map((end, n) => text.slice(ends[n - 1] ?? 0, end))
const ask = (text: string, locale: string) =>
  Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ segment }) => segment)

test.each([
  '',
  ' ',
  'Kept for 30 days.',
  "We don't  sell: 1,000.5 or 18:00 at a.b@c.kz, т.е. 1.2.",
  'Деректер – «қол қойылған»; 10 %-ға (он) дейін…',
  'a.',
  '.a',
  ' 1.5 ',
  'x\ny.z\tw',
  'не\u00a0позднее 5\u202f000 ₸',
  'й и\u0306 е\u0308, 10\u2009000',
  'e_mail, co\u00adop, \ufeffx, 日本 और 👩‍👩‍👧',
])('cuts %j as Intl.Segmenter does', (text) => {
  for (const locale of LOCALES) expect(cut(text, findSegmentEnds(text, locale))).toEqual(ask(text, locale))
})

test('cuts letters, figures and signs in any order as Intl.Segmenter does', () => {
  const signs = [..."aЖқ1ё9é.,:;'’·-–(%\n\u00a0_\u0301 "]
  let seed = 1
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff
    return (seed >> 8) % most
  }
  for (let n = 0; n < 20_000; n++) {
    const text = Array.from({ length: 1 + next(10) }, () => signs[next(signs.length)]).join('')
    expect(cut(text, findSegmentEnds(text, 'ru')), JSON.stringify(text)).toEqual(ask(text, 'ru'))
  }
})
