import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenize } from './tokenize.ts'

const spoken = (text: string, locale: string) =>
  tokenize(text, locale)
    .filter((token) => token.trim() !== '')
    .join('|')

it.each([
  ['kk', 'Құпия сөз 5qbe.kz/auth бетінде.', 'Құпия|сөз|5qbe.kz/auth|бетінде|.'],
  ['kk', '2026 жылғы 22 қарашада 15 000 ₸ төленді', '2026 жылғы 22 қарашада|15 000 ₸|төленді'],
  ['kk', '8.2-тармақ, және/немесе т.б.', '8.2-тармақ|,|және|/|немесе|т.б.'],
  ['ru', 'до 22 ноября 2026 года, ст. 8 Закона № 94-V', 'до|22 ноября 2026 года|,|ст. 8|Закона|№ 94-V'],
  ['ru', 'слово.Слово и 3,5 %', 'слово|.|Слово|и|3,5 %'],
  ['en', 'since 2018-05-23, May 5, 2026', 'since|2018-05-23|,|May 5, 2026'],
  ['en', 'write to info@5qbe.kz by 12.05.2026.', 'write|to|info@5qbe.kz|by|12.05.2026|.'],
  ['en', 'pays $2m, €1.5bn or US$5 at 1.5x', 'pays|$2m|,|€1.5bn|or|US|$5|at|1.5x'],
  ['en', 'from 18:00 to 9:00 on 01/01/2021', 'from|18:00|to|9:00|on|01/01/2021'],
  [
    'en',
    'at 2026-11-22T09:00:00+05:00, 2026-11-22T04:00Z',
    'at|2026-11-22T09:00:00+05:00|,|2026-11-22T04:00Z',
  ],
  ['en', '10–15 days, $10–$15, 5%–7.5%', '10–15|days|,|$10–$15|,|5%|–|7.5%'],
  ['ru', '10\u00a0000–15\u2009000 ₽, 5₸ и 10%', '10\u00a0000–15\u2009000 ₽|,|5₸|и|10%'],
  [
    'ru',
    '№ 94-V, 5-й день, 2021г., 12.05.2026–15.05.2026',
    '№ 94-V|,|5-й|день|,|2021г|.|,|12.05.2026–15.05.2026',
  ],
  ['kk', '10–15 күн, 18:00-де, 1 000-нан астам', '10–15|күн|,|18:00-де|,|1 000-нан|астам'],
  [
    'en',
    "the User's e-mail at https://5qbe.kz/auth/?a=1.",
    "the|User's|e-mail|at|https://5qbe.kz/auth/?a=1|.",
  ],
])('cuts %s text into what a reader takes in as one: %s', (locale, text, expected) => {
  expect(spoken(text, locale)).toBe(expected)
})

it('gives the text back when joined, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => tokenize(text, 'kk').join('') === text))
})
