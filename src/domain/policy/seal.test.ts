import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import {
  AT_PUBLICATION,
  computeDigests,
  computeDraftDigest,
  DIGEST_COMMAND,
  endsWithSeal,
  formatDraftDigestCommand,
  sealVersion,
} from './seal.ts'

const texts = { ...mapLocales(() => '# Policy\n'), kk: '# Саясат\n', ru: '# Политика\n' }
const draft = 'asks: acceptance\nsummary:\n  kk: [а]\n  ru: [б]\n  en: [c]\n'
const published = '2026-11-22T18:00:00+05:00'

/** What a command prints in the folder of a version. */
const runInFolder = (command: string, source: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-seal-'))
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.md`), text)
  writeFileSync(join(folder, 'version.yaml'), source)
  const printed = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return printed.slice(0, 64)
}

it('computes the digest of a version as anyone can with sha256sum', () => {
  const source = sealVersion(draft, texts, published, published)
  expect(runInFolder(DIGEST_COMMAND, source)).toBe(computeDigests(source, texts).version)
})

it('computes that of a draft as anyone can, from the draft and from what was sealed', () => {
  const command = formatDraftDigestCommand(AT_PUBLICATION)
  const digest = computeDraftDigest(draft, texts, AT_PUBLICATION)
  expect(runInFolder(command, `${draft}effectiveAt: 2026-12-01T00:00:00+05:00\n`)).toBe(digest)
  expect(runInFolder(command, sealVersion(draft, texts, published, published))).toBe(digest)
})

it('is repeated by the command that the README tells', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`\n${DIGEST_COMMAND}\n`)
})

it('writes a seal that holds for the sealed file itself', () => {
  const source = sealVersion(draft, texts, published, '2026-12-02T00:00:00+05:00')
  expect(source).toContain(
    'effectiveAt: 2026-12-02T00:00:00+05:00\npublishedAt: 2026-11-22T18:00:00+05:00\ndigests:\n',
  )
  expect(source).toContain(`  version: ${computeDigests(source, texts).version}\n`)
})

it('notices a changed date, question or text', () => {
  const source = sealVersion(draft, texts, published, published)
  const { version } = computeDigests(source, texts)
  expect(computeDigests(source.replace('18:00', '19:00'), texts).version).not.toBe(version)
  expect(computeDigests(source.replace('acceptance', 'nothing'), texts).version).not.toBe(version)
  expect(computeDigests(source, { ...texts, ru: '# Политикa\n' }).version).not.toBe(version)
})

it('gives a draft one digest, whatever its file says of dates, before it is sealed and after', () => {
  const day = '2026-12-02T00:00:00+05:00'
  const digest = computeDraftDigest(draft, texts, day)
  expect(computeDraftDigest(`${draft}effectiveAt: 2026-12-01T00:00:00+05:00\n`, texts, day)).toBe(digest)
  expect(computeDraftDigest(sealVersion(draft, texts, published, day), texts, day)).toBe(digest)
  const atOnce = computeDraftDigest(draft, texts, AT_PUBLICATION)
  for (const moment of [published, '2026-11-23T09:00:00+05:00'])
    expect(computeDraftDigest(sealVersion(draft, texts, moment, moment), texts, AT_PUBLICATION)).toBe(atOnce)
})

it('gives another one for anything else that binds: the effect, the facts, a letter of a text', () => {
  const digests = [
    computeDraftDigest(draft, texts, published),
    computeDraftDigest(draft, texts, AT_PUBLICATION),
    computeDraftDigest(draft.replace('acceptance', 'nothing'), texts, published),
    computeDraftDigest(draft, { ...texts, ru: '# Политикa\n' }, published),
    computeDigests(sealVersion(draft, texts, published, published), texts).version,
  ]
  expect(new Set(digests).size).toBe(digests.length)
})

it.each([
  ['nothing', '', true],
  ['a term', 'ends: true\n', false],
  ['a comment', '# ends: true\n', false],
  ['a fifth digest', `  de: ${'0'.repeat(64)}\n`, false],
  ['an empty line', '\n', false],
  ['a document', '---\nends: true\n', false],
])('takes %s behind the digests for the end of a sealed file, or not', (_, tail, isEnd) => {
  const source = sealVersion(draft, texts, published, published)
  expect(endsWithSeal(source + tail, computeDigests(source, texts))).toBe(isEnd)
  // The digests do not notice, for they stand before it.
  expect(computeDigests(source + tail, texts)).toEqual(computeDigests(source, texts))
})
