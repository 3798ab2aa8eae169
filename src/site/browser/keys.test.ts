import { expect, test } from 'vitest'
import { getKeyStep } from './keys.ts'

const press = (key: string, code: string, rest = {}) =>
  getKeyStep({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...rest })

test('j leads on and k back', () => {
  expect(press('j', 'KeyJ')).toBe(1)
  expect(press('k', 'KeyK')).toBe(-1)
  expect(press('l', 'KeyL')).toBe(0)
})

test('so do the same keys of a Cyrillic layout, and the same letters of another Latin one', () => {
  expect(press('о', 'KeyJ')).toBe(1)
  expect(press('л', 'KeyK')).toBe(-1)
  expect(press('j', 'KeyC')).toBe(1)
  expect(press('h', 'KeyJ')).toBe(0)
})

test('with a modifier they are left to the browser', () => {
  expect(press('j', 'KeyJ', { ctrlKey: true })).toBe(0)
  expect(press('k', 'KeyK', { metaKey: true })).toBe(0)
})
