import { afterEach, expect, test, vi } from 'vitest'
import { CACHE_MS, forgetAnswers, readAnswer, saveAnswer } from './kept-answer.ts'

afterEach(() => vi.unstubAllGlobals())

/** A storage as browsers have it: what is kept are its own properties, what it can do is inherited. */
class Kept {
  [name: string]: unknown
}
Object.assign(Kept.prototype, {
  getItem(this: Kept, name: string) {
    return this[name] ?? null
  },
  setItem(this: Kept, name: string, value: string) {
    this[name] = value
  },
  removeItem(this: Kept, name: string) {
    delete this[name]
  },
})

const ANSWER = { gate: 'open', requirements: [], recheckAt: null, pass: null } as never
const SERVICE = 'https://5qbe.kz/auth'

test('an answer is kept until its time, and what was never kept is none', () => {
  vi.stubGlobal('sessionStorage', new Kept())
  saveAnswer('name', 1000, ANSWER)
  expect(readAnswer('name', 999)).toEqual(ANSWER)
  expect(readAnswer('name', 1000)).toBeNull()
  expect(readAnswer('other', 0)).toBeNull()
})

test('a clock that was a day fast and is put right keeps nobody from being asked', () => {
  vi.stubGlobal('sessionStorage', new Kept())
  const day = 86_400_000
  saveAnswer('name', day + CACHE_MS, ANSWER)
  expect(readAnswer('name', day)).toEqual(ANSWER)
  expect(readAnswer('name', 0)).toBeNull()
})

test('the answers of a service are forgotten, and nothing else of the page', () => {
  const kept = new Kept()
  vi.stubGlobal('sessionStorage', kept)
  for (const name of [`kelisim ${SERVICE} null i user`, `kelisim ${SERVICE}2 null i user`, 'kelisim accept'])
    saveAnswer(name, 1000, ANSWER)
  forgetAnswers(SERVICE)
  expect(Object.keys(kept)).toEqual([`kelisim ${SERVICE}2 null i user`, 'kelisim accept'])
})

test('a browser that keeps nothing breaks nothing', () => {
  vi.stubGlobal('sessionStorage', undefined)
  saveAnswer('name', 1000, ANSWER)
  expect(readAnswer('name', 0)).toBeNull()
  expect(() => forgetAnswers(SERVICE)).not.toThrow()
})
