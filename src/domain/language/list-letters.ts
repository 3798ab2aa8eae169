/** The letters of lists in their order; Kazakh lists may use its own letters or leave them out. */
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя']

/** The place of a letter in its alphabet, from 1; null for a letter of another one. */
export function findLetterPosition(letter: string): number | null {
  const lower = letter.toLowerCase()
  if (lower.length !== 1) return null
  const position = Math.max(...ALPHABETS.map((alphabet) => alphabet.indexOf(lower)))
  return position < 0 ? null : position + 1
}

/** Roman digits in capitals, with the Cyrillic letters that look like them. */
export const ROMAN_DIGITS = 'IVXLІХ'

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
const ROMAN = /^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** The value of a Roman number; Cyrillic letters that look like its digits are taken for them. */
export function parseRoman(text: string): number | null {
  const digits = text.toLowerCase().replaceAll('і', 'i').replaceAll('х', 'x')
  if (digits === '' || !ROMAN.test(digits)) return null
  let value = 0
  for (const [index, digit] of [...digits].entries()) {
    const one = DIGITS[digit] ?? 0
    value += one < (DIGITS[digits[index + 1] ?? ''] ?? 0) ? -one : one
  }
  return value
}

/** Prints a Roman number in small letters. */
export function formatRoman(value: number): string {
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10]
  const tens = Math.floor(value / 10)
  return `${tens < 4 ? 'x'.repeat(tens) : `${tens === 4 ? 'xl' : 'l'}${'x'.repeat(Math.max(0, tens - 5))}`}${units}`
}
