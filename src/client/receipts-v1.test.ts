import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unpacked } from './files.ts'
import { readEvidence } from './read-evidence.ts'
import { verifyFiles } from './verify-files.ts'

// What a service gave before there were realms; the keys that signed are gone, the published ones verify for ever.
const read = (name: string) => readFileSync(new URL(`fixtures/receipts-v1/${name}`, import.meta.url))
const keys = JSON.parse(read('keys.json').toString())

/** Checks a file of that time, a ZIP archive or not. */
const verify = (name: string, bytes: Uint8Array = read(name)) =>
  verifyFiles(readEvidence(unpacked(name, bytes) ?? new Map()), keys)

const PERSON = ['signature', 'leaf', 'inclusion', 'checkpoint', 'opening'].map((check) => `${check} true`)

test.each([
  ['receipt.json', [PERSON]],
  ['erasure.json', [['signature true', 'leaf true', 'inclusion true', 'checkpoint true', 'opening null']]],
  [
    'bundle.zip',
    [
      [...PERSON, 'token true', 'later true', 'text true'],
      [...PERSON, 'token null', 'later true', 'text true'],
    ],
  ],
])('a receipt of the first form is still genuine: %s', async (name, expected) => {
  const verified = await verify(name)
  expect(verified.map(({ report }) => report.ok)).toEqual(expected.map(() => true))
  expect(verified.map(({ report }) => report.checks.map(({ check, ok }) => `${check} ${ok}`))).toEqual(
    expected,
  )
  for (const { report } of verified) expect(report.facts).toMatchObject({ v: 1, product: 'olympiad' })
})

test.each([
  ['айгүл', 'дана'],
  ['"product":"olympiad","subject"', '"product":"school","subject"'],
])('and not with another opening: %s is %s', async (part, other) => {
  const text = read('receipt.json').toString()
  expect(text).toContain(part)
  const [found] = await verify('receipt.json', Buffer.from(text.replace(part, other)))
  expect(found?.report.checks.filter(({ ok }) => ok === false).map(({ check }) => check)).toEqual(['opening'])
})

test('and not as an opening of today', async () => {
  const answer = JSON.parse(read('receipt.json').toString())
  answer.opening.realm = answer.opening.product
  const [found] = await verify('receipt.json', Buffer.from(JSON.stringify(answer)))
  expect(found?.report.checks.find(({ check }) => check === 'opening')).toMatchObject({ ok: false })
})
