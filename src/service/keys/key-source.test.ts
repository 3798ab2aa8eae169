import { expect, test } from 'vitest'
import { createKeySource } from './key-source.ts'

test('every key holds 32 bytes and comes once, also after the first supply is used up', () => {
  const newKey = createKeySource()
  const keys = Array.from({ length: 1000 }, newKey)
  expect(new Set(keys).size).toBe(1000)
  for (const key of keys) {
    const bytes = Buffer.from(key, 'base64url')
    expect(bytes).toHaveLength(32)
    expect(bytes.every((byte) => byte === 0)).toBe(false)
  }
})
