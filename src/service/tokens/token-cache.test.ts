import { expect, test } from 'vitest'
import { PRODUCTS } from '../fixture.ts'
import type { Caller, SubjectTokens, VerifiedCaller } from './subject-token.ts'
import { cacheTokens } from './token-cache.ts'

const [product] = PRODUCTS.products
if (product === undefined) throw new Error('the fixture has changed')

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 9) + seconds * 1000)
const caller = (subject: string, expiresAt: Date): Caller => ({
  product,
  subject,
  claims: {},
  token: subject,
  issuedAt: at(0),
  expiresAt,
})

const verified = (of: Caller): VerifiedCaller => ({ caller: of, isKeyKnown: () => true })
const cache = (verify: SubjectTokens) => {
  const tokens = cacheTokens(verify)
  return (authorization: string | undefined, now: Date) => tokens(authorization, now, async () => {})
}

function counting(expiresAt = at(300)) {
  const asked: string[] = []
  const state = { isKeyKnown: true }
  const tokens = cache(async (authorization = '') => {
    asked.push(authorization)
    if (authorization === 'bad') throw new Error('refused')
    return { caller: caller(authorization, expiresAt), isKeyKnown: () => state.isKeyKnown }
  })
  return { asked, tokens, state }
}

test('a token that was found good is taken for a minute without being verified again', async () => {
  const { asked, tokens } = counting()
  for (const seconds of [0, 30, 59]) expect((await tokens('a', at(seconds))).subject).toBe('a')
  expect(asked).toEqual(['a'])
  await tokens('a', at(60))
  expect(asked).toEqual(['a', 'a'])
})

test('but not beyond its own end', async () => {
  const { asked, tokens } = counting(at(10))
  await tokens('a', at(0))
  await tokens('a', at(10))
  expect(asked).toEqual(['a', 'a'])
})

test('nor beyond the key that signed it', async () => {
  const { asked, tokens, state } = counting()
  await tokens('a', at(0))
  state.isKeyKnown = false
  await tokens('a', at(1))
  expect(asked).toEqual(['a', 'a'])
})

test('a token of unusual length is verified each time: what is remembered has an end in bytes too', async () => {
  const { asked, tokens } = counting()
  for (const length of [2048, 2049]) for (const second of [0, 1]) await tokens('a'.repeat(length), at(second))
  expect(asked.map(({ length }) => length)).toEqual([2048, 2049, 2049])
})

test('nor at a moment before it was seen, when the clock was set back', async () => {
  const { asked, tokens } = counting()
  await tokens('a', at(100))
  await tokens('a', at(0))
  expect(asked).toEqual(['a', 'a'])
})

test('two tokens of one person, of which somebody else holds one, are two', async () => {
  const tokens = cache(async (authorization = '') =>
    verified({
      ...caller('person-1', at(300)),
      ...(authorization === 'of the parent' && { delegate: { sub: 'parent-4', role: 'guardian' as const } }),
    }),
  )
  for (const seconds of [0, 1]) {
    expect((await tokens('of the parent', at(seconds))).delegate?.sub).toBe('parent-4')
    expect((await tokens('own', at(seconds))).delegate).toBeUndefined()
  }
})

test('a token that was refused is verified each time', async () => {
  const { asked, tokens } = counting()
  for (const seconds of [0, 1]) await expect(tokens('bad', at(seconds))).rejects.toThrow('refused')
  expect(asked).toEqual(['bad', 'bad'])
})

test('each token is remembered for its own person, and only so many of them', async () => {
  const { asked, tokens } = counting()
  for (let person = 0; person < 9000; person++) {
    expect((await tokens(`p${person}`, at(0))).subject).toBe(`p${person}`)
  }
  await tokens('p8999', at(1))
  expect(asked).toHaveLength(9000)
  await tokens('p0', at(1))
  expect(asked).toHaveLength(9001)
})

test('of requests without a token nothing is remembered', async () => {
  const { asked, tokens } = counting()
  for (const seconds of [0, 1]) await tokens(undefined, at(seconds))
  expect(asked).toEqual(['', ''])
})
