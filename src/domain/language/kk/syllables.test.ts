import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { findSyllables } from './syllables.ts'

/** Words of the policies and of the pages, and hard ones, each as it is parted. */
const WORDS = readFileSync(new URL('fixtures/syllables.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

function part(word: string): string {
  const ends = [...findSyllables(word), word.length]
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join('-')
}

it('parts the words of the policies by their syllables', () => {
  expect(WORDS.length).toBeGreaterThan(300)
  expect(WORDS.map((word) => part(word.replaceAll('-', '')))).toEqual(WORDS)
})

test.each([
  ['жауап', 'жа-уап'],
  ['оқуы', 'о-қу-ы'],
])('у is a vowel only where none stands before it: %s', (word, parted) => {
  expect(part(word)).toBe(parted)
})

it('keeps a sign with the letter that it changes, and й with both of its vowels', () => {
  expect(['объект', 'компьютер', 'кейін'].map(part)).toEqual(['объ-ект', 'компь-ю-тер', 'кейін'])
})

it('parts a word of two roots between them', () => {
  expect(['кәсіпорындардың', 'халықаралық'].map(part)).toEqual(['кә-сіп-о-рын-дар-дың', 'ха-лық-а-ра-лық'])
})
