import { decodeJwt, exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { formatPersonId, Writer } from './recipe.ts'
import type { Signer } from './token.ts'

test('every person has an id of their own, in letters of base 58', () => {
  const ids = Array.from({ length: 2_000 }, (_, number) => formatPersonId(number))
  expect(new Set(ids).size).toBe(2_000)
  for (const id of ids) expect(id).toMatch(/^P[1-9]+$/)
})

test('a request goes over the wire with its person in path and body and the length in bytes', async () => {
  const recipe = {
    method: 'POST',
    path: '/a?p={person}',
    headers: { 'x-y': 'z' },
    body: '"қ{person}"',
  } as const
  expect(await new Writer().write(recipe, 80, [0], false)).toEqual([
    'POST /a?p=P1 HTTP/1.1\r\nhost: 127.0.0.1:80\r\nx-y: z\r\ncontent-type: application/json\r\n' +
      'content-length: 6\r\n\r\n"қP1"',
  ])
})

test('who comes back brings the same token, unless it must be new', async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const signer: Signer = { issuer: 'bench', audience: 'here', key: await exportJWK(privateKey) }
  const recipe = { method: 'GET', path: '/', signer } as const
  const writer = new Writer()
  const [first, second] = await writer.write(recipe, 80, [5, 5], true)
  const [again] = await writer.write(recipe, 80, [5], true)
  const [fresh] = await writer.write(recipe, 80, [5], false)
  expect(second).toBe(first)
  expect(again).toBe(first)
  expect(fresh).not.toBe(first)
  const claims = decodeJwt(/Bearer (\S+)/.exec(fresh ?? '')?.[1] ?? '')
  expect(claims).toMatchObject({ iss: 'bench', aud: 'here', sub: formatPersonId(5) })
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBeLessThanOrEqual(600)
})
