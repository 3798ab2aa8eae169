import { expect, test } from 'vitest'
import { readArrival } from './arrival.ts'
import { canRenew, canReturn, createVisit, isOf, keepVisit, readVisit, resumeWishes } from './visit.ts'

const WISHES = { back: null, renew: null, state: null, policies: null }
const REGISTERED = [
  'https://courses.example/lesson',
  'https://courses.example/lesson/*',
  'kz.example.app:/back',
]

test('an arrival has a token and wishes, and is none without a token', () => {
  const fragment = '#token=a.b.c&return=https%3A%2F%2Fx.kz%2F%3Fa%3D1%23b&state=1%262'
  expect(readArrival(fragment)).toEqual({
    fragment,
    token: 'a.b.c',
    wishes: { back: 'https://x.kz/?a=1#b', renew: null, state: '1&2', policies: null },
  })
  expect(readArrival('#return=https://x.kz')).toBeNull()
  expect(readArrival('')).toBeNull()
})

test.each([
  ['https://courses.example/lesson/42?x=1#part3', null, 'https://courses.example/lesson/42?x=1#part3'],
  ['https://courses.example/lesson/?x=1#p', 'a&b', 'https://courses.example/lesson/?x=1&state=a%26b#p'],
  ['https://courses.example/lesson/?state=old', 'new', 'https://courses.example/lesson/?state=new'],
  ['kz.example.app:/back', 'ә', 'kz.example.app:/back?state=%D3%99'],
  ['https://evil.example/', 'a', null],
])('back to %s with the state %s is %s', (back, state, expected) => {
  const visit = createVisit({ ...WISHES, back, state }, REGISTERED)
  expect(visit).toMatchObject({ back: expected, renew: expected === null ? null : back })
})

test.each([
  'https:courses.example/lesson/42',
  'https:/courses.example/lesson/42',
  '\thttps:\\\\courses.example/lesson/42',
])('an address is followed as it was judged, and not as a page of the service would read it: %j', (back) => {
  const address = 'https://courses.example/lesson/42'
  expect(createVisit({ ...WISHES, back }, REGISTERED)).toMatchObject({ back: address, renew: address })
})

test('a new token comes from its own address, if that is registered', () => {
  const back = 'https://courses.example/lesson/42'
  const renew = 'https://courses.example/lesson/answer'
  expect(createVisit({ ...WISHES, back, renew }, REGISTERED).renew).toBe(renew)
  expect(createVisit({ ...WISHES, back, renew: 'https://evil.example/' }, REGISTERED).renew).toBe(back)
})

test('nobody is sent for a token twice in a short time, or to nowhere', () => {
  const visit = { back: null, renew: 'https://courses.example/lesson', asked: '', state: null }
  expect(canRenew(visit, 0)).toBe(true)
  expect(canRenew({ ...visit, renewedAt: 1_000_000 }, 1_005_000)).toBe(false)
  expect(canRenew({ ...visit, renewedAt: 1_000_000 }, 1_600_000)).toBe(true)
  // A clock that was set back holds nobody up.
  expect(canRenew({ ...visit, renewedAt: 9_000_000 }, 1_000_000)).toBe(true)
  expect(canRenew({ ...visit, renew: null }, 0)).toBe(false)
})

test('nobody is sent back twice in a short time to where they were sent here from again', () => {
  const visit = { back: 'https://courses.example/lesson', renew: null, asked: '', state: null }
  expect(canReturn(visit, null, 0)).toBe(true)
  expect(canReturn(visit, { ...visit, returnedAt: 1_000_000 }, 1_005_000)).toBe(false)
  expect(canReturn(visit, { ...visit, returnedAt: 1_000_000 }, 1_600_000)).toBe(true)
  const other = { ...visit, back: 'https://courses.example/lesson/42' }
  expect(canReturn(other, { ...visit, returnedAt: 1_000_000 }, 1_005_000)).toBe(true)
  expect(canReturn({ ...visit, back: null }, null, 0)).toBe(false)
})

test('a visit is that of an arrival with the same wishes, whatever its token and state', () => {
  const wishes = { ...WISHES, back: 'https://courses.example/lesson', state: 'a' }
  const visit = createVisit(wishes, REGISTERED)
  expect(isOf(visit, { ...wishes, state: 'b' })).toBe(true)
  expect(isOf(visit, { ...wishes, back: 'https://shop.example/' })).toBe(false)
  expect(isOf(visit, WISHES)).toBe(false)
})

test('a visit outlives a reload without the token; a browser that keeps nothing breaks nothing', () => {
  const kept = new Map<string, string>()
  const storage = {
    setItem: (name: string, value: string) => void kept.set(name, value),
    getItem: (name: string) => kept.get(name) ?? null,
  } as Storage
  const visit = { back: 'https://courses.example/lesson', renew: null, asked: '', state: null }
  expect(keepVisit(visit, () => storage)).toBe(true)
  expect(readVisit(() => storage)).toEqual(visit)
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  expect(keepVisit(visit, refuse)).toBe(false)
  expect(readVisit(refuse)).toBeNull()
  keepVisit(null, () => storage)
  expect(readVisit(() => storage)).toBeNull()
})

test('who was away for a new token comes back with the state that they had, and nobody else does', () => {
  const wishes = { ...WISHES, back: 'https://courses.example/lesson', state: 'a' }
  const visit = { ...createVisit(wishes, REGISTERED), isRenewing: true }
  const again = { ...wishes, state: null }
  expect(resumeWishes(again, visit).state).toBe('a')
  expect(resumeWishes({ ...wishes, state: 'b' }, visit).state).toBe('b')
  expect(resumeWishes(again, { ...visit, isRenewing: false }).state).toBeNull()
  expect(resumeWishes({ ...again, back: 'https://courses.example/lesson/2' }, visit).state).toBeNull()
  expect(resumeWishes(again, null).state).toBeNull()
})
