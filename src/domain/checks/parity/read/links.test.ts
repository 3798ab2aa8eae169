import { expect, it } from 'vitest'
import { findLinks } from './links.ts'

it.each<[string, string[]]>([
  ['info@5qbe.kz-ке және info@5qbe.kz', ['info@5qbe.kz', 'info@5qbe.kz']],
  ['https://5qbe.kz/legal-те', ['5qbe.kz/legal']],
  ['t.me/kelisim-де, www.adilet.kz’тен', ['t.me/kelisim', 'adilet.kz']],
  // A name of its own, and one with Cyrillic letters in it.
  ['https://5qbe.kz/legal-te', ['5qbe.kz/legal-te']],
  ['https://kk.wikipedia.org/wiki/Ұлт-азаттық', ['kk.wikipedia.org/wiki/ұлт-азаттық']],
])('the case of an address does not belong to it: %s', (text, keys) => {
  const found = findLinks(text)
  expect(found.map(({ key }) => key)).toEqual(keys)
  for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words)
})

it.each(['kaz', 'rus', 'eng', 'kk', 'ru', 'en'])('the page in another language is the same: %s', (code) => {
  const [link] = findLinks(`https://adilet.zan.kz/${code}/docs/Z1300000094`)
  expect(link?.key).toBe('adilet.zan.kz/docs/z1300000094')
})
