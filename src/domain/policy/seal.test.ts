import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import { computeDigests, DIGEST_COMMAND, sealVersion } from './seal.ts'

const texts = { ...mapLocales(() => '# Policy\n'), kk: '# Саясат\n', ru: '# Политика\n' }
const draft = 'asks: acceptance\nsummary:\n  kk: [а]\n  ru: [б]\n  en: [c]\n'
const published = '2026-11-22T18:00:00+05:00'

it('computes the digest of a version as anyone can with sha256sum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-seal-'))
  const source = sealVersion(draft, texts, published, published)
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.md`), text)
  writeFileSync(join(folder, 'version.yaml'), source)
  const printed = execFileSync('sh', ['-c', DIGEST_COMMAND], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(printed.slice(0, 64)).toBe(computeDigests(source, texts).version)
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
