import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, test } from 'vitest'
import { collectFindings } from '../../library/findings-in.ts'
import { readLibrary } from '../../library/read-library.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { LOCALES } from '../locale.ts'
import { checkLibrary } from './check.ts'
import { type Finding, sayFinding } from './finding.ts'
import { RULES } from './rule.ts'

/**
 * `base` is a small library without a fault: a published version and a draft. Every other folder holds only
 * the files in which it differs; `kk.md.absent` takes a file away. The Kazakh findings stand in `expected.txt`.
 */
const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'kelisim-fixtures-'))
afterAll(() => rmSync(work, { recursive: true }))

function findingsIn(kind: string, name: string): Finding[] {
  const library = join(work, kind, name)
  cpSync(join(fixtures, 'base'), library, { recursive: true })
  cpSync(join(fixtures, kind, name), library, { recursive: true })
  rmSync(join(library, 'expected.txt'), { force: true })
  for (const mark of globSync('**/*.absent', { cwd: library })) {
    rmSync(join(library, mark))
    rmSync(join(library, mark.slice(0, -'.absent'.length)))
  }
  return collectFindings(library, { published: true })
}

function told(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { file, line, column, severity, rule, fix } = finding
      const { message, advice } = sayFinding(finding, sayDomainIn('kk'))
      const kind = `${severity === 'note' ? `${rule}, a note` : rule}${fix ? ', mended by --fix' : ''}`
      return `${file}:${line}:${column}  ${kind}\n  ${message}\n  → ${advice}\n`
    })
    .join('\n')
}

const broken = readdirSync(join(fixtures, 'broken'))
const found = new Map(broken.map((name) => [name, findingsIn('broken', name)]))

describe('is rejected for what its name says', () => {
  test.each(broken)('%s', (name) => {
    const file = join(fixtures, 'broken', name, 'expected.txt')
    const said = told(found.get(name) ?? [])
    if (process.env.UPDATE) writeFileSync(file, said)
    expect(said).not.toBe('')
    expect(said).toBe(readFileSync(file, 'utf8'))
  })
})

describe('is odd, and yet nothing is wrong with it', () => {
  test.each(readdirSync(join(fixtures, 'valid')))('%s', (name) => {
    expect(told(findingsIn('valid', name))).toBe('')
  })
})

describe('the fixtures', () => {
  it('begin from a library without a fault', () => {
    const { policies, findings } = readLibrary(join(fixtures, 'base'))
    expect([...findings, ...checkLibrary(policies, { published: true })]).toEqual([])
  })

  it('show every rule at work', () => {
    const rules = new Set([...found.values()].flat().map(({ rule }) => rule))
    // A version that history knows otherwise takes two states of a library.
    expect([...rules].toSorted()).toEqual(RULES.filter((rule) => rule !== 'history'))
  })

  it('speak three languages', () => {
    for (const finding of [...found.values()].flat())
      for (const part of ['message', 'advice'] as const) {
        const said = LOCALES.map((locale) => sayFinding(finding, sayDomainIn(locale))[part])
        expect(new Set(said).size, said.join(' | ')).toBe(3)
        for (const words of said) expect(words).not.toMatch(/\{\{|undefined|\[object/)
      }
  })

  it('are each rejected for one reason, or for one and what follows from it', () => {
    const reasons = [...found].map(([name, findings]) => [
      name,
      new Set(findings.map(({ rule }) => rule)).size,
    ])
    expect(reasons.filter(([, count]) => Number(count) > 2)).toEqual([])
  })
})
