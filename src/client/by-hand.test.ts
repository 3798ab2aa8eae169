import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PublishedKeysSchema } from '../domain/log/keys.ts'
import { type Receipt, ReceiptSchema } from '../service/contract/subject-contract.ts'
import { TestService } from '../service/fixture.ts'
import { createActRequest } from '../service/fixture-manifest.ts'
import { unpacked } from './files.ts'

/** The commands of docs/receipts.md that check, in their order; the first block only names the receipt. */
const [, INCLUSION = '', CHECKPOINT = '', OPENING = '', TEXTS = ''] = [
  ...readFileSync(new URL('../../docs/receipts.md', import.meta.url), 'utf8').matchAll(
    /```sh\n([\s\S]*?)```/g,
  ),
].map(([, code]) => code)

let world: TestService
let key: string
/** Receipts at every place of a tree of uneven size, each with the files of its owner's bundle. */
const given: { receipt: Receipt; files: ReadonlyMap<string, Uint8Array> }[] = []
const folders: string[] = []
beforeAll(async () => {
  world = await TestService.open()
  // Together, so that batches have more than one record and the paths have different lengths and sides.
  const people = Array.from({ length: 11 }, (_, at) => `person-${at}`)
  const answers = await Promise.all(people.map((sub) => world.post(createActRequest(), { sub })))
  for (const [at, sub] of people.entries()) {
    const receipt = ReceiptSchema.parse(await answers[at]?.json())
    const bytes = new Uint8Array(await (await world.get('bundle', { sub })).arrayBuffer())
    given.push({ receipt, files: unpacked('kelisim.zip', bytes) ?? new Map() })
  }
  const published = await (await world.app.request('/auth/api/v1/keys')).json()
  key = PublishedKeysSchema.parse(published).log.verifierKeys[0] ?? ''
}, 60_000)
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true })
  await world.close()
})

/** Unpacks a bundle with some of its files changed, and runs commands of the page in it. */
function run(
  commands: string,
  { receipt, files }: (typeof given)[number],
  change: Record<string, (text: string) => string> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-by-hand-'))
  folders.push(folder)
  for (const [name, bytes] of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    const kind = Object.keys(change).find((end) => name.endsWith(end) && name.includes(receipt.id))
    writeFileSync(path, kind === undefined ? bytes : (change[kind]?.(Buffer.from(bytes).toString()) ?? bytes))
  }
  const setup = `receipt='receipts/${receipt.id}'\nkey='${key}'\n`
  const { stdout, stderr } = spawnSync('sh', ['-c', setup + commands], { cwd: folder, encoding: 'utf8' })
  return stdout + stderr
}

const first = () => given[0] as (typeof given)[number]

test('every record is found in the log', () => {
  const lengths = new Set<number>()
  for (const one of given) {
    expect(run(INCLUSION, one)).toBe('the record is in the log\n')
    const proof = Buffer.from(one.files.get(`receipts/${one.receipt.id}.tlog-proof`) ?? []).toString()
    lengths.add(proof.split('\n\n')[0]?.split('\n').length ?? 0)
  }
  expect(lengths.size).toBeGreaterThan(1)
})

test('the log signed the checkpoint, the opening fits, and the texts are those that were sealed', () => {
  const { digest, versionDigest } = first().receipt
  expect(run(INCLUSION + CHECKPOINT, first())).toContain('Signature Verified Successfully')
  for (const one of given) expect(run(OPENING, one)).toBe('the opening is that of this record\n')
  expect(run(TEXTS, first())).toBe(`${digest}\n${versionDigest}\n`)
})

describe('what is not so is said', () => {
  const other = (text: string) => text.replace('"locale":"kk"', '"locale":"ru"')

  test.each<[string, () => string, Record<string, (text: string) => string>, string]>([
    ['a record that says something else', () => INCLUSION, { '.leaf': other }, 'NOT in the log'],
    [
      'a proof for another place',
      () => INCLUSION,
      { '.tlog-proof': (text) => text.replace(/index (\d+)/, (_, at) => `index ${Number(at) ^ 1}`) },
      'NOT in the log',
    ],
    [
      'a checkpoint of another size',
      () => INCLUSION + CHECKPOINT,
      { '.tlog-proof': (text) => text.replace(/^(localhost:4321\/auth\n)(\d+)$/m, '$19') },
      'Signature Verification Failure',
    ],
    [
      'an opening of somebody else',
      () => OPENING,
      { '.json': (text) => text.replace('"person-0"', '"person-9"') },
      'NOT its opening',
    ],
  ])('%s', (_, commands, change, expected) => {
    expect(run(commands(), first(), change)).toContain(expected)
  })

  test('a key of another log', () => {
    const before = key
    key = key.replace('localhost:4321/auth', 'elsewhere.example')
    expect(run(INCLUSION + CHECKPOINT, first())).toContain('NOT signed by this log')
    key = before
  })
})
