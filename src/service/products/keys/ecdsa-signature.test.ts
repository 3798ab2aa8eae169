import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { toDerSignature } from './ecdsa-signature.ts'

test('a signature is written as OpenSSL reads it, whatever its numbers begin with', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const beginnings = new Set<string>()
  // One number in 256 begins with a zero, one in two with a bit that would be a sign.
  for (let round = 0; round < 1500; round++) {
    const data = Buffer.from(`round ${round}`)
    const signature = sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' })
    expect(verify('sha256', data, publicKey, toDerSignature(signature) ?? Buffer.alloc(0))).toBe(true)
    for (const at of [0, 32]) {
      const byte = signature[at] ?? 0
      beginnings.add(byte === 0 ? 'zero' : byte < 0x80 ? 'plain' : 'sign')
    }
  }
  expect(beginnings.size).toBe(3)
})

test.each([
  ['nothing but zeros', Buffer.alloc(64), '3006020100020100'],
  ['the largest numbers', Buffer.alloc(64, 0xff), `3046${`022100${'ff'.repeat(32)}`.repeat(2)}`],
  ['one and a sign', Buffer.concat([Buffer.alloc(31), Buffer.of(1), Buffer.alloc(32, 0x80)]), null],
])('%s are two integers', (_, signature, expected) => {
  const der = toDerSignature(signature)?.toString('hex')
  expect(der).toBe(expected ?? `3026${'020101'}022100${'80'.repeat(32)}`)
})

test.each([0, 63, 65, 70])('a signature of %d bytes is none', (length) => {
  expect(toDerSignature(Buffer.alloc(length, 1))).toBeNull()
})
