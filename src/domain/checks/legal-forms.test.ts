import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../library/read-library.ts'
import type { Locale } from '../locale.ts'
import type { Version } from '../policy/policy.ts'
import { checkLibrary } from './check.ts'
import { isError } from './finding.ts'

const library = fileURLToPath(new URL('./fixtures/valid/forms-of-kazakh-law', import.meta.url))
const { policies } = readLibrary(library)
const [policy] = policies
const [right] = policy?.versions ?? []

/** The same facts in the forms of Kazakh, Russian and English law, each broken in each language. */
const BROKEN: [clause: string, locale: Locale, right: string, wrong: string][] = [
  ['1.1', 'kk', 'күнтізбелік 30 күн', 'күнтізбелік 20 күн'],
  ['1.1', 'kk', 'күнтізбелік 30 күн', '30 жұмыс күні'],
  ['1.1', 'ru', '30 календарных дней', '30 рабочих дней'],
  ['1.1', 'en', '30 calendar days', '30 calendar months'],
  ['1.2', 'kk', 'күнтізбелік он күн', 'күнтізбелік он бес күн'],
  ['1.2', 'kk', 'күнтізбелік он күн', 'он жұмыс күні'],
  ['1.2', 'ru', 'десяти календарных', 'двенадцати календарных'],
  ['1.2', 'en', 'ten calendar days', 'ten working days'],
  ['1.3', 'kk', '1 сәуір мен', '10 сәуір мен'],
  ['1.3', 'kk', '30 маусым', '30 шілде'],
  ['1.3', 'kk', '2026 жылғы', '2027 жылғы'],
  ['1.3', 'ru', '30 июня', '30 июля'],
  ['1.3', 'ru', '2026 года', '2027 года'],
  ['1.3', 'en', '1 April', '1 May'],
  ['1.4', 'kk', 'жарты жыл', 'бір жыл'],
  ['1.4', 'ru', 'шести месяцев', 'восьми месяцев'],
  ['1.4', 'en', 'six months', 'six weeks'],
  ['1.5', 'kk', 'тәулік бойы', '12/7 режимінде'],
  ['1.5', 'ru', '24/7', '24/5'],
  ['1.5', 'en', 'around the clock', '12/7'],
  ['1.6', 'kk', '18:00-ге', '17:00-ге'],
  ['1.6', 'ru', '18:00', '18:30'],
  ['1.6', 'en', '6 PM', '6 AM'],
  ['2.1', 'kk', '/auth/-те', '/out/-те'],
  ['2.1', 'ru', '5qbe.kz/auth/', '5gbe.kz/auth/'],
  ['2.1', 'en', '/auth/', '/author/'],
  ['2.2', 'kk', 'info@5qbe.kz-ке', 'inform@5qbe.kz-ке'],
  ['2.2', 'ru', 'info@5qbe.kz', 'info@5qbe.com'],
  ['2.2', 'en', 'info@5qbe.kz', 'info@6qbe.kz'],
  ['2.3', 'kk', '1С', '2С'],
  ['2.3', 'ru', '1С', '1В'],
  ['2.3', 'en', '1C', '1A'],
  ['2.4', 'kk', '30А', '30Б'],
  ['2.4', 'ru', '30А', '30В'],
  ['2.4', 'en', '30A', '32A'],
  ['2.5', 'kk', 'екінші', 'үшінші'],
  ['2.5', 'ru', 'второму', 'третьему'],
  ['2.5', 'en', 'No. 2', 'No. 3'],
  ['2.6', 'kk', 'XX', 'XXI'],
  ['2.6', 'ru', 'XX', 'XIX'],
  ['2.6', 'en', '20th', '12th'],
  ['3.1', 'kk', '45 000 (қырық бес мың)', '54 000 (елу төрт мың)'],
  ['3.1', 'ru', 'тенге', 'рублей'],
  ['3.1', 'en', 'KZT', 'USD'],
  ['3.2', 'kk', '15 пайыз', '50 пайыз'],
  ['3.2', 'ru', '15 %', '15 тенге'],
  ['3.2', 'en', '15 percent', '5 percent'],
  ['3.3', 'kk', 'екі рет', 'үш рет'],
  ['3.3', 'ru', 'в неделю', 'в месяц'],
  ['3.3', 'en', 'twice', 'three times'],
  ['3.4', 'kk', '22 қарашада', '22 қазанда'],
  ['3.4', 'ru', '22 ноября', '12 ноября'],
  ['3.4', 'en', '2026', '2025'],
]

/** Errors about a clause, in whichever language they are told. */
function findErrors({ texts }: Version, clause: string): string[] {
  if (!policy || !right) throw new Error('The policy cannot be read.')
  const line = right.texts.kk.split('\n').findIndex((one) => one.startsWith(`${clause}. `)) + 1
  return checkLibrary([{ ...policy, versions: [{ ...right, texts }] }])
    .filter((finding) => isError(finding) && finding.line === line && /[a-z]{2}\.md$/.test(finding.file))
    .map(({ rule }) => rule)
}

describe('a fact that is broken in one language is an error of its clause', () => {
  test.each(BROKEN)('%s %s: %s → %s', (clause, locale, from, to) => {
    if (!right) throw new Error('The policy cannot be read.')
    const lines = right.texts[locale].split('\n')
    const at = lines.findIndex((line) => line.startsWith(`${clause}. `))
    const spoilt = lines.with(at, lines[at]?.replace(from, to) ?? '')
    expect(spoilt[at]).not.toBe(lines[at])
    const texts = { ...right.texts, [locale]: spoilt.join('\n') }
    expect(findErrors({ ...right, texts }, clause)).not.toEqual([])
  })
})

test('every clause is broken in every language', () => {
  const clauses = [...(right?.texts.kk ?? '').matchAll(/^\d+\.\d+(?=\. )/gm)].map(([number]) => number)
  expect(clauses.length).toBeGreaterThan(14)
  const broken = new Set(BROKEN.map(([clause, locale]) => `${clause} ${locale}`))
  expect([...broken].toSorted()).toEqual(
    clauses.flatMap((clause) => ['en', 'kk', 'ru'].map((locale) => `${clause} ${locale}`)),
  )
})
