import { expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import { createPoints, TERMS } from './fixture.ts'
import { findMeaning } from './meaning.ts'
import type { Version } from './policy.ts'

const words = (text: string) => createPoints((locale) => `${locale}: ${text}`)
const bound = (text: string) => words(text).map((point) => ({ ...point, clauses: ['1.1'] }))

function version(number: number, meaning?: string): Version {
  const summary = bound(`summary ${number}`)
  const asks = 'notice' as const
  const file = {
    format: 1 as const,
    ...TERMS,
    asks,
    summary,
    ...(meaning ? { meaning: bound(meaning) } : {}),
  }
  return { number, source: '', texts: mapLocales(() => ''), file }
}

it.each<[string, Version[], number, string]>([
  ['its own words', [version(1), version(2, 'екі')], 2, 'екі'],
  ['no later words', [version(1, 'бір'), version(2), version(3, 'үш')], 1, 'бір'],
  ['its own summary, where version 1 is not kept', [version(2)], 2, 'summary 2'],
])('a version means %s, with the clauses that they speak of', (_, versions, number, expected) => {
  const asked = versions.find((one) => one.number === number) as Version
  expect(findMeaning({ versions }, asked)).toEqual(bound(expected))
})

it.each<[string, Version[], number, string]>([
  ['the latest earlier words, where it has none', [version(1), version(2, 'екі'), version(3)], 3, 'екі'],
  ['the summary of version 1, where no other words are', [version(1), version(2)], 2, 'summary 1'],
])(
  'a version means %s, bound to nothing: the clauses are of another text',
  (_, versions, number, expected) => {
    const asked = versions.find((one) => one.number === number) as Version
    expect(findMeaning({ versions }, asked)).toEqual(words(expected))
  },
)
