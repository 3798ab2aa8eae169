import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEvidence, verifyFiles } from '../../client/index.ts'
import { computeDigest } from '../../domain/encoding/digest.ts'
import { LOCALES, mapLocales } from '../../domain/locale.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { computeDigests } from '../../domain/policy/seal.ts'
import { ReceiptSchema } from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { computeTextHash, createActRequest } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
  for (const locale of LOCALES) {
    world.write(`privacy/1/${locale}.md`, `text privacy@1 ${locale}`)
    world.write(`privacy/1/${locale}.json`, `fragment privacy@1 ${locale}`)
  }
})
afterEach(() => world.close())

const bundle = async (sub = 'person-1') =>
  unzipSync(new Uint8Array(await (await world.get('bundle', { sub })).arrayBuffer()))
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

test('a person takes along everything that proves their answers, and nobody else’s', async () => {
  await world.post(createActRequest())
  await world.post(createActRequest({ policy: 'terms' }), { sub: 'person-2' })
  const files = await bundle()
  const [{ id }] = JSON.parse(text(files['history.json']))
  expect(Object.keys(files).sort()).toEqual(
    [
      'README.txt',
      'history.json',
      'keys.json',
      `log/consistency/${id}.json`,
      'log/checkpoint',
      `openings/${id}.json`,
      'product-keys.json',
      `receipts/${id}.leaf`,
      `receipts/${id}.tlog-proof`,
      `shown/${computeTextHash('privacy', 1)}.json`,
      'texts/privacy/1/en.md',
      'texts/privacy/1/kk.md',
      'texts/privacy/1/ru.md',
      'texts/privacy/1/version.yaml',
    ].sort(),
  )
  expect(Object.values(files).map(text).join()).not.toContain('person-2')
})

test('all of it verifies together, also after the log has grown', async () => {
  await world.post(createActRequest())
  for (let other = 0; other < 20; other++) await world.post(createActRequest(), { sub: `other-${other}` })
  const files = await bundle()
  const evidence = readEvidence(new Map(Object.entries(files)))
  const keys = PublishedKeysSchema.parse(evidence.keys)
  const [verified] = await verifyFiles({ ...evidence, product: undefined }, keys)
  expect(verified?.report.checks.map(({ check, ok }) => `${check} ${ok}`)).toEqual([
    'leaf true',
    'inclusion true',
    'checkpoint true',
    'opening true',
    'later true',
    'text true',
    'version true',
    'shown true',
    'stated true',
    'rest null',
  ])
})

test('the digest of the version can be computed from it, and the fragments have the hashes that were recorded', async () => {
  const request = createActRequest()
  const { versionDigest } = ReceiptSchema.parse(await (await world.post(request)).json())
  const files = await bundle()
  const texts = mapLocales((locale) => text(files[`texts/privacy/1/${locale}.md`]))
  expect(computeDigests(text(files['texts/privacy/1/version.yaml']), texts).version).toBe(versionDigest)
  for (const hash of request.shown) expect(computeDigest(text(files[`shown/${hash}.json`]))).toBe(hash)
  expect(Object.keys(files)).not.toContain('missing.json')
})

test('facts of a version that were not sealed are found out', async () => {
  await world.post(createActRequest())
  const files = await bundle()
  const keys = PublishedKeysSchema.parse(JSON.parse(text(files['keys.json'])))
  const forged = { ...files, 'texts/privacy/1/version.yaml': Buffer.from('facts: privacy@9\n') }
  const [verified] = await verifyFiles(readEvidence(new Map(Object.entries(forged))), keys)
  expect(verified?.report.checks.filter(({ ok }) => ok === false).map(({ check }) => check)).toEqual([
    'version',
  ])
})

test('what the site has lost or rendered anew since is there as it was, by its hash', async () => {
  await world.post(createActRequest())
  const before = await bundle()
  for (const path of ['kk.json', 'kk.md', 'version.yaml']) world.write(`privacy/1/${path}`, 'something else')
  const after = await bundle()
  const parts = (files: Record<string, Uint8Array>) =>
    Object.entries(files).filter(([name]) => /^(shown|texts)\//.test(name))
  expect(parts(before)).toHaveLength(5)
  expect(parts(after)).toEqual(parts(before))
})

test('what is not to be had any more is named', async () => {
  await world.post(createActRequest())
  const sha256 = computeTextHash('privacy', 1)
  rmSync(join(world.folder, 'published', 'files', sha256))
  world.write('privacy/1/kk.json', 'something else')
  await world.restart()
  const files = await bundle()
  expect(JSON.parse(text(files['missing.json']))).toEqual({
    missing: [{ path: `shown/${sha256}.json`, sha256 }],
  })
  expect(Object.keys(files)).not.toContain(`shown/${sha256}.json`)
})

test('who has answered nothing gets an empty history and the keys', async () => {
  const files = await bundle('newcomer')
  expect(JSON.parse(text(files['history.json']))).toEqual([])
  expect(text(files['README.txt'])).toContain('Растама – электрондық цифрлық қолтаңба емес')
})

test('a bundle says how the screen looked, and of a description that was removed that nothing is damaged', async () => {
  const screen = { layout: 'banner', locale: 'kk', translated: true, widget: null }
  await world.post({ ...createActRequest(), presentation: screen })
  const screens = async () => Object.entries(await bundle()).filter(([path]) => path.startsWith('screens/'))
  const [described] = await screens()
  expect(JSON.parse(text(described?.[1]))).toEqual(screen)
  const hash = /screens\/(\w+)\.json/.exec(described?.[0] ?? '')?.[1]

  const raw = new DatabaseSync(join(world.folder, 'acceptances.sqlite'))
  raw.exec('update presentations set body = \'{"removed":99}\'')
  raw.close()
  const [[path, note] = []] = await screens()
  expect(path).toBe(`screens/${hash}.txt`)
  expect(text(note)).toMatch(/жойылды.*удалено.*removed/s)
})
