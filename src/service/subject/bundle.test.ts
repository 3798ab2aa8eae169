import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEvidence, verifyFiles } from '../../client/index.ts'
import { LOCALES } from '../../domain/locale.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'

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
      'shown/privacy/1/kk.json',
      'texts/privacy/1/en.md',
      'texts/privacy/1/kk.md',
      'texts/privacy/1/ru.md',
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
  ])
})

test('who has answered nothing gets an empty history and the keys', async () => {
  const files = await bundle('newcomer')
  expect(JSON.parse(text(files['history.json']))).toEqual([])
  expect(text(files['README.txt'])).toContain('Растама – электрондық цифрлық қолтаңба емес')
})
