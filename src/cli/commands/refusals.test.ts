import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runNonInteractive } from '../fixture/terminal.ts'

const root = new URL('../../..', import.meta.url).pathname
const FACTS = 'privacy/2/version.yaml'

/** A published version and a draft that could be published. */
let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-refusals-'))
  cpSync(join(root, 'src/domain/checks/fixtures/base'), library, { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true, force: true }))

const policy = (...args: string[]) =>
  runNonInteractive(args, { LANG: 'en_US.UTF-8', KELISIM_POLICIES: library })
const read = (file: string) => readFileSync(join(library, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(library, file), text)

it('a draft that says nothing of what changed is not published', async () => {
  const draft = read(FACTS).replace('["1", "2"]', '["1"]')
  write(FACTS, draft)
  const { status, stderr } = await policy('publish', 'privacy', '--yes')
  expect(status).not.toBe(0)
  expect(stderr).toContain('The summary says nothing of clause 2.3')
  expect(read(FACTS)).toBe(draft)
})

it.each([
  ['an end of the document', (text: string) => `${text}...\n`],
  ['a line of the seal in quotes', (text: string) => `${text}"effectiveAt": 2099-01-01T00:00:00+05:00\n`],
])('a draft with %s is refused with its line', async (_, spoil) => {
  const draft = spoil(read(FACTS))
  write(FACTS, draft)
  const { status, stderr } = await policy('publish', 'privacy', '--yes')
  expect(status).not.toBe(0)
  expect(stderr).toMatch(new RegExp(`version\\.yaml\\n +${draft.trimEnd().split('\n').length}:1 `))
  expect(stderr).toContain('The lines of a publication')
  expect(stderr).not.toMatch(/cannot be read back|\n\s+at /)
  expect(read(FACTS)).toBe(draft)
})

it('a folder in place of a file is told as such', async () => {
  const before = await policy('diff', '--before', library, '--after', join(library, 'privacy/2/kk.md'))
  expect(before.stderr).toContain('--before takes a file, and this is a folder')
  const out = await policy('export', 'privacy', '1', '2', '--out', library, '--force')
  expect(out.stderr).toContain('is a folder')
  for (const { status, stderr } of [before, out]) {
    expect(status).not.toBe(0)
    expect(stderr).not.toMatch(/EISDIR|\n\s+at /)
  }
})

it('migrate names the files that keep it from its work', async () => {
  const old = join(root, 'src/library/fixtures/old-form')
  rmSync(join(library, 'privacy'), { recursive: true })
  cpSync(old, library, { recursive: true })
  write(FACTS, `\uFEFF${read(FACTS)}`)
  const { status, stderr } = await policy('migrate')
  expect(status).not.toBe(0)
  expect(stderr).toContain('privacy/2/version.yaml:1:1')
  expect(stderr).toContain('nothing was changed')
})
