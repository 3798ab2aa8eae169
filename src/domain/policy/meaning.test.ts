import { expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import { findMeaning } from './meaning.ts'
import type { Policy, Version } from './policy.ts'

const words = (text: string) => mapLocales((locale) => [`${locale}: ${text}`])

function version(number: number, meaning?: string): Version {
  const summary = words(`summary ${number}`)
  const file = { asks: 'notice' as const, summary, ...(meaning ? { meaning: words(meaning) } : {}) }
  return { number, source: '', texts: mapLocales(() => ''), file }
}

const policyOf = (versions: Version[]): Policy => ({
  id: 'privacy',
  kind: 'notice',
  required: true,
  authentic: 'kk',
  operator: { name: mapLocales(() => '5QBE'), bin: null, address: null },
  contact: 'info@5qbe.kz',
  title: mapLocales(() => 'Саясат'),
  wayOut: mapLocales(() => 'Бізге жазыңыз.'),
  versions,
})

it.each<[string, Version[], number, string]>([
  ['its own words', [version(1), version(2, 'екі')], 2, 'екі'],
  ['the latest earlier words, where it has none', [version(1), version(2, 'екі'), version(3)], 3, 'екі'],
  ['no later words', [version(1, 'бір'), version(2), version(3, 'үш')], 2, 'бір'],
  ['the summary of version 1, where no other words are', [version(1), version(2)], 2, 'summary 1'],
  ['its own summary, where version 1 is not kept', [version(2)], 2, 'summary 2'],
])('a version means %s', (_, versions, number, expected) => {
  const asked = versions.find((one) => one.number === number) as Version
  expect(findMeaning(policyOf(versions), asked)).toEqual(words(expected))
})
