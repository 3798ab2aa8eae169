import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectFindings, collectSealedFindings } from './findings-in.ts'

let library: string
let file: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-tail-'))
  cpSync(new URL('../../policies', import.meta.url).pathname, library, { recursive: true })
  file = join(library, 'mailings/1/version.yaml')
})
afterEach(() => rmSync(library, { recursive: true }))

describe('behind the digests of a published version, which no digest covers,', () => {
  it.each([
    'ends: true\nreason:\n  kk: а\n  ru: б\n  en: c\n',
    'noticeDays: 400\n',
    'approved:\n  order: 1\n  date: 2026-11-22\n',
    'noticeDays2: 3\n',
    '# no comment\n',
    '\n',
  ])('%j is refused by the check and by the build', (tail) => {
    appendFileSync(file, tail)
    for (const findings of [collectFindings(library), collectSealedFindings(library)])
      expect(findings.map((one) => `${one.severity} ${one.file}`)).toContain('error mailings/1/version.yaml')
  })

  it('a term that was moved there is refused', () => {
    const source = readFileSync(file, 'utf8')
    const [line = ''] = /^asks: .*\n/m.exec(source) ?? []
    writeFileSync(file, `${source.replace(line, '')}${line}`)
    expect(collectSealedFindings(library).length).toBeGreaterThan(0)
  })
})
