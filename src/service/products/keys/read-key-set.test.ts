import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { readKeySet } from './read-key-set.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'a' }
const ec = (namedCurve: string) =>
  generateKeyPairSync('ec', { namedCurve }).publicKey.export({ format: 'jwk' })
const rsa = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ format: 'jwk' })
const read = (...keys: unknown[]) => readKeySet(JSON.stringify({ keys }))

const USED: Record<string, [key: JsonWebKey, kind: string]> = {
  'an Ed25519 key': [jwk, 'Ed25519'],
  'one by its first name': [{ ...jwk, alg: 'EdDSA', use: 'sig' }, 'Ed25519'],
  'one by the name of RFC 9864': [{ ...jwk, alg: 'Ed25519', key_ops: ['verify'] }, 'Ed25519'],
  'a P-256 key': [ec('P-256'), 'P-256'],
  'an RSA key': [{ ...rsa(2048), alg: 'RS256', x5c: ['…'] }, 'RSA'],
}
test.each(Object.entries(USED))('%s is used', (_, [key, kind]) => {
  expect(read(key).map((one) => one.kind)).toEqual([kind])
})

const PASSED_OVER: Record<string, unknown> = {
  'a private key': { ...privateKey.export({ format: 'jwk' }), kid: 'b' },
  'a shared secret': { kty: 'oct', k: 'c2VjcmV0' },
  'a key for encrypting': { ...jwk, use: 'enc' },
  'a key for signing alone': { ...jwk, key_ops: ['sign'] },
  'a key whose uses are a word': { ...jwk, key_ops: 'verify' },
  'a key of another algorithm of its kind': { ...rsa(2048), alg: 'PS256' },
  'a short RSA key': rsa(1024),
  'another curve': ec('P-384'),
  'a key of a wrong length': { ...jwk, x: 'AAAA' },
  'a point that is not on the curve': { ...ec('P-256'), y: 'A'.repeat(43) },
  'a kind of tomorrow': { kty: 'AKP', alg: 'ML-DSA-44', pub: 'AAAA' },
  'a word': 'key',
  nothing: null,
}
test.each(Object.entries(PASSED_OVER))('%s is passed over, and the others count', (_, key) => {
  expect(read(key, jwk).map(({ kid }) => kid)).toEqual(['a'])
})

test('a set without a key is one: its product has taken all of them back', () => {
  expect(read()).toEqual([])
})

test.each([
  ['<html>', /no JWK Set/],
  ['{}', /no JWK Set/],
  ['null', /no JWK Set/],
  ['{"keys":{}}', /no JWK Set/],
  [JSON.stringify({ keys: Array(65).fill(jwk) }), /65 keys; expected 64/],
])('%.20s is refused', (text, words) => {
  expect(() => readKeySet(text)).toThrow(words)
})
