import { findLookalike } from '../../../language/alphabets.ts'

/** A number that is a name, in a form that does not depend on how it is spaced or typed. */
export interface Name {
  value: string
  start: number
  end: number
}

/** Numbers of telephones with their country: +7 (727) 250-11-22, 8 800 080 77 77. */
const PHONE = /(?<![\p{L}\d.,])(?:\+\d{1,3}|[78](?=[ \u00a0(-]))[ \u00a0-]?\(?\d[\d \u00a0()–-]{7,}\d(?!\d)/gu
/** A sum in groups of three is no telephone. */
const GROUPED = /^\d{1,3}(?:[ \u00a0]\d{3})+$/
/** International numbers of accounts. */
const ACCOUNT =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){3,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu
/** Standards with their year: 34.005-2002. */
const STANDARD = /(?<![\p{L}\d.,])\d+(?:\.\d+)+[-–‑](?:19|20)\d{2}(?!\d)/gu
/** The sides of something, in letters of either alphabet: 3х3, 10 × 15. */
const SIDES = /(?<![\p{L}\d.,])\d+(?:[ \u00a0]?[xх×][ \u00a0]?\d+)+(?![\p{L}\d])/gu
/** A house or a program with a letter of either alphabet, 30А, 1С; «5М» and "$5B" are counted. */
const LETTERED = /(?<![\p{L}\d.,№$€£₸₽¥-])\d{1,4}(?:[/-]\d{1,4})?(?:[А-ЛН-ЯA-JLN-Z]|[абвд])(?![\p{L}\d])/gu

/** Letters that English writes in another way and that look like none of its own. */
const WRITTEN: Readonly<Record<string, string>> = {
  Б: 'B',
  Г: 'G',
  Д: 'D',
  З: 'Z',
  И: 'I',
  Л: 'L',
  П: 'P',
  Ф: 'F',
}

/** Finds numbers that are names: telephones, accounts, standards, houses. */
export function findNames(text: string): Name[] {
  const find = (pattern: RegExp, read: (found: string) => string | null): Name[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const value = read(found)
      return value === null ? [] : [{ value, start: index, end: index + found.length }]
    })
  const names = [
    ...find(ACCOUNT, (found) => found.replace(/[ \u00a0]/g, '')),
    ...find(PHONE, readPhone),
    ...find(STANDARD, (found) => found.replace(/[–‑]/, '-')),
    ...find(SIDES, (found) => found.replace(/\D+/g, '×')),
    ...find(LETTERED, readLettered),
  ]
  return names.filter(
    (name, index) => !names.slice(0, index).some((other) => name.start < other.end && other.start < name.end),
  )
}

/** Calls within a country begin with 8 where those from elsewhere begin with +7. */
function readPhone(found: string): string | null {
  const digits = found.replace(/\D/g, '')
  if (GROUPED.test(found) || digits.length < 10 || digits.length > 15) return null
  return digits.length === 11 ? digits.replace(/^8/, '7') : digits
}

function readLettered(found: string): string {
  const capital = found.toUpperCase()
  const letter = capital.slice(-1)
  return capital.slice(0, -1) + (findLookalike(letter, 'latin') ?? WRITTEN[letter] ?? letter)
}
