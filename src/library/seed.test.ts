import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Clause, flattenClauses, parseClauses } from '../domain/text/clause.ts'
import { toPlainText } from '../domain/text/markdown.ts'

/** The text as the operator handed it in: a nested list whose own numbers begin anew on each level. */
const seed = readFileSync(new URL('./fixtures/privacy-kk.txt', import.meta.url), 'utf8')
const published = readFileSync(new URL('../../policies/privacy/1/kk.md', import.meta.url), 'utf8')

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

function seedClauses(): { title: string; preamble: string; numbered: [string, string][] } {
  const lines = seed.split('\n').filter((line) => line.trim() !== '')
  const [title = '', preamble = ''] = lines
  const path: string[] = []
  const numbered = lines.slice(2).map((line): [string, string] => {
    const [, indent = '', number = '', text = ''] = /^( +)(\d+)\. (.*)$/.exec(line) ?? []
    path.length = indent.length - 1
    path.push(number)
    return [path.join('.'), spaced(text)]
  })
  return { title: spaced(title), preamble: spaced(preamble), numbered }
}

it('publishes version 1 in Kazakh word for word as the operator wrote it, every number in place', () => {
  const { title, clauses } = parseClauses(published)
  const all = flattenClauses(clauses)
  const words = (clause: Clause) => spaced(toPlainText(clause.content))
  const expected = seedClauses()

  expect(title).toBe(expected.title)
  expect(all.filter((clause) => clause.number === null).map(words)).toEqual([expected.preamble])
  expect(
    all.filter((clause) => clause.number !== null).map((clause) => [clause.number, words(clause)]),
  ).toEqual(expected.numbered)
  expect(expected.numbered.length).toBe(57)
})
