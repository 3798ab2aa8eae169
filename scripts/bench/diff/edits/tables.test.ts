import { describe, expect, test } from 'vitest'
import { TABLES } from './tables.ts'

const languages = Object.entries(TABLES).flatMap(([name, table]) =>
  Object.entries(table).map(([locale, edits]) => [name, locale, edits] as const),
)

test('our own table has fifty edits in each language, and half of them follow real amendments', () => {
  for (const edits of Object.values(TABLES.own)) {
    expect(edits).toHaveLength(50)
    expect(edits.filter(({ source }) => source).length).toBeGreaterThanOrEqual(25)
    expect(edits.filter(({ facts }) => facts.length === 0).length).toBeGreaterThanOrEqual(8)
  }
})

describe.each(languages)('%s %s', (_table, _locale, edits) => {
  test('each edit has a name of its own and changes something', () => {
    expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length)
    expect(new Set(edits.map(({ before, after }) => `${before}\n${after}`)).size).toBe(edits.length)
    for (const { id, before, after } of edits) {
      expect(after, id).not.toBe(before)
      expect(before + after, id).not.toMatch(/\n/)
    }
  })

  test('what a flag is to quote stands in the clause, and differs', () => {
    for (const { id, facts, ...clause } of edits)
      for (const fact of facts) {
        expect(fact.before, id).not.toBe(fact.after)
        for (const side of ['before', 'after'] as const)
          if (fact[side] !== null) expect(flatten(clause[side]), id).toContain(flatten(fact[side]))
      }
  })
})

function flatten(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ')
}
