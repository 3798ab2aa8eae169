import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyReceipt } from '../../client/index.ts'
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
      `receipts/${id}.jws`,
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
  const [name] = Object.keys(files).filter((path) => path.startsWith('receipts/'))
  const id = name?.slice('receipts/'.length, -'.jws'.length)
  const report = await verifyReceipt(
    { receipt: text(files[name ?? '']), opening: JSON.parse(text(files[`openings/${id}.json`])) },
    {
      keys: PublishedKeysSchema.parse(JSON.parse(text(files['keys.json']))),
      later: {
        checkpoint: text(files['log/checkpoint']),
        proof: JSON.parse(text(files[`log/consistency/${id}.json`])).proof,
      },
      texts: LOCALES.map((locale) => files[`texts/privacy/1/${locale}.md`] ?? new Uint8Array()),
    },
  )
  expect(report.checks.map(({ check, ok }) => `${check} ${ok}`)).toEqual([
    'signature true',
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

test('a bundle says how the screen looked, and of a description that was removed that nothing is damaged', async () => {
  const screen = { layout: 'banner', locale: 'kk', translated: true, widget: null }
  await world.post({ ...createActRequest(), presentation: screen })
  const screens = async () => Object.entries(await bundle()).filter(([path]) => path.startsWith('screens/'))
  const [described] = await screens()
  expect(JSON.parse(text(described?.[1]))).toEqual(screen)
  const hash = /screens\/(\w+)\.json/.exec(described?.[0] ?? '')?.[1]

  const raw = new DatabaseSync(join(world.folder, 'acceptances.sqlite'))
  raw.exec("update presentations set body = ''")
  raw.close()
  const [[path, note] = []] = await screens()
  expect(path).toBe(`screens/${hash}.txt`)
  expect(text(note)).toMatch(/жойылды.*удалено.*removed/s)
})
