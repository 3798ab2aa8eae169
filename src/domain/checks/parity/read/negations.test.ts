import { expect, it } from 'vitest'
import type { Locale } from '../../../locale.ts'
import { findNegations } from './negations.ts'

/** The words that deny a sentence itself. */
const listDenying = (text: string, locale: Locale) =>
  findNegations(text, locale)
    .filter(({ key }) => key === 'denied sentence')
    .map(({ text: word }) => word)

it.each<[Locale, string, string[]]>([
  ['kk', 'Жауап бермеу немесе бас тарту қол жеткізуді шектемейді.', ['шектемейді']],
  // Neither noun stands for a denial that was lost.
  ['kk', 'Жауап бермеу немесе бас тарту қол жеткізуді шектейді.', []],
  ['kk', 'Пайдаланушы жауап беруден бас тартады.', ['бас тартады']],
  ['ru', 'Молчание не ограничивает доступ.', ['не']],
  ['en', 'Not answering does not restrict access.', ['not']],
])('in %s of "%s" %j denies the sentence', (locale, text, words) => {
  expect(listDenying(text, locale)).toEqual(words)
})
