import { describe, expect, it, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { LOCALES } from '../locale.ts'
import type { Message } from '../message.ts'
import { formatClauseName, formatPrecedingName } from './clause-name.ts'
import { createPart, formatTotal, joinParts } from './parts.ts'

/** A part as a finding puts it in, in every language. */
const sayEverywhere = (part: Message | '') =>
  LOCALES.map((locale) => sayDomainIn(locale)('findings.language.clause.message', { found: part as Message }))
const quote = (text: string) => createPart('findings.parts.quote', { text })
const inEnglish = (part: Message | '') => sayEverywhere(part)[2]

describe('several things', () => {
  test.each([
    [0, 'The clause is in nothing.'],
    [1, 'The clause is in "0".'],
    [5, 'The clause is in "0", "1", "2", "3", "4".'],
  ])('%i are joined in their order', (count, said) => {
    const parts = Array.from({ length: count }, (_, n) => quote(String(n)))
    expect(inEnglish(joinParts('findings.parts.list', parts))).toBe(said)
  })

  it('however many there are', () => {
    const parts = Array.from({ length: 20_000 }, (_, n) => quote(String(n)))
    expect(inEnglish(joinParts('findings.parts.list', parts))?.split(', ')).toHaveLength(20_000)
  })
})

it('says how often something was found, and of once nothing', () => {
  expect(formatTotal(1)).toBe('')
  expect(inEnglish(formatTotal(3))).toBe('The clause is in  (3 in all).')
})

test.each([
  ['8', '8-бөлім', 'Раздел 8', 'Section 8'],
  ['8.2', '8.2-тармақ', 'Пункт 8.2', 'Clause 8.2'],
  ['§1', 'Кіріспе', 'Преамбула', 'The preamble'],
  ['8.2§1', '8.2-тармақтан кейінгі 1-бөлік', 'Часть 1 после пункта 8.2', 'Part 1 after clause 8.2'],
  ['§2', 'Нөмірсіз 2-бөлік', 'Часть 2 без номера', 'Unnumbered part 2'],
])('a clause at %s is called by its address', (address, ...names) => {
  const said = sayEverywhere(formatClauseName(address))
  names.forEach((name, index) => {
    expect(said[index]).toContain(name)
  })
  const within = sayEverywhere(formatClauseName(address, 'within'))
  names.forEach((name, index) => {
    expect(within[index]).toContain(name.replace(/^./u, (first) => first.toLowerCase()))
  })
})

it('calls what stands before the first clause the title', () => {
  expect(inEnglish(formatPrecedingName(undefined))).toBe('The clause is in the title.')
})
