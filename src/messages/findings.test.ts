import { expect, test } from 'vitest'
import { detectAlphabets } from '../domain/language/alphabets.ts'
import { LINGUISTICS } from '../domain/language/linguistics-of.ts'
import { LOCALES, type Locale } from '../domain/locale.ts'
import { CATALOGUES } from './catalogue.ts'

/** What is wrong and what to do, of every finding in a language. */
function listSaid(locale: Locale): { message: string; advice: string }[] {
  const { parts: _, ...groups } = CATALOGUES[locale].findings
  return Object.values(groups).flatMap((group) => Object.values<{ message: string; advice: string }>(group))
}

test.each(LOCALES)('every finding in %s is told in sentences that end, in letters of its own', (locale) => {
  const said = listSaid(locale)
  expect(said.length).toBeGreaterThan(75)
  // One may end in a value, or in what is to be typed.
  const sentences = said.flatMap(({ message, advice }) => [message, advice])
  expect(sentences.filter((one) => !/[.?»"]$|\}\}$|[:#] ?\S.*$/u.test(one))).toEqual([])
  const { alphabet } = LINGUISTICS[locale].letters
  const isInOwn = (text: string) => detectAlphabets(text)[alphabet]
  expect(said.filter(({ message, advice }) => !isInOwn(message + advice))).toEqual([])
})
