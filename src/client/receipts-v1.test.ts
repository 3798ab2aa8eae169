import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
  ['receipt.json', [[...PERSON, 'stated true']]],
  [
    'erasure.json',
    [['signature true', 'leaf true', 'inclusion true', 'checkpoint true', 'opening null', 'stated true']],
  ],
  [
    'bundle.zip',
    [
      [...PERSON, 'token true', 'later true', 'text true', 'shown true', 'stated true', 'rest null'],
      [...PERSON, 'token null', 'later true', 'text true', 'stated true', 'rest null'],
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
  expect(found?.report.checks.find(({ check }) => check === 'opening')).toMatchObject({ ok: false })
})

test('and not as an opening of today', async () => {
  const answer = JSON.parse(read('receipt.json').toString())
  answer.opening.realm = answer.opening.product
  const [found] = await verify('receipt.json', Buffer.from(JSON.stringify(answer)))
  expect(found?.report.checks.find(({ check }) => check === 'opening')).toMatchObject({ ok: false })
})

describe('without this code', () => {
  const answer = JSON.parse(read('receipt.json').toString())
  const [header = '', body = '', signature = ''] = answer.receipt.split('.')
  const jwk = keys.keys.find(({ purpose }: { purpose: string }) => purpose === 'receipt')

  test('plain openssl verifies the signature', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kelisim-openssl-'))
    const file = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    // A raw Ed25519 key as openssl reads it: the prefix of RFC 8410, then 32 bytes.
    const prefix = Buffer.from('302a300506032b6570032100', 'hex')
    const key = file('key', Buffer.concat([prefix, Buffer.from(jwk.x, 'base64url')]))
    const signed = file('signature', Buffer.from(signature, 'base64url'))
    const verify = (message: string) =>
      spawnSync('openssl', [
        ...['pkeyutl', '-verify', '-keyform', 'DER', '-inkey', key, '-pubin'],
        ...['-rawin', '-in', file('message', message), '-sigfile', signed],
      ]).status
    expect([verify(`${header}.${body}`), verify(`${header}.${body}x`)]).toEqual([0, 1])
    rmSync(folder, { recursive: true })
  })

  const PYTHON = `
import json, sys
from joserfc import jws
from joserfc.jwk import OKPKey
given = json.load(sys.stdin)
key = OKPKey.import_key(given["key"])
print(json.loads(jws.deserialize_compact(given["receipt"], key, algorithms=["EdDSA"]).payload)["jti"])
`
  const joserfc = (receipt: string) => {
    const { kty, crv, x } = jwk
    const input = JSON.stringify({ receipt, key: { kty, crv, x } })
    return spawnSync('python3', ['-c', PYTHON], { input, encoding: 'utf8' })
  }
  const isThere = spawnSync('python3', ['-c', 'import joserfc']).status === 0

  test.skipIf(!isThere)('another JOSE implementation, Python’s joserfc, verifies it', () => {
    expect(joserfc(answer.receipt).stdout.trim()).toBe(answer.id)
    const turned = Buffer.from(signature, 'base64url').reverse().toString('base64url')
    expect(joserfc(`${header}.${body}.${turned}`)).toMatchObject({ stdout: '', status: 1 })
  })
})
