import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDatabaseAddress } from './database-address.ts'

const folder = mkdtempSync(join(tmpdir(), 'kelisim-password-'))
const file = join(folder, 'password')
const empty = join(folder, 'empty')
beforeAll(() => {
  writeFileSync(file, 'a b@c/d%41\n')
  writeFileSync(empty, '\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const database = 'postgresql://service@db:5432/kelisim?sslmode=verify-full'

test('without a file the address stays as it is', () => {
  expect(readDatabaseAddress({ database, databasePassword: null })).toBe(database)
  expect(readDatabaseAddress({ database: null, databasePassword: null })).toBeNull()
})

test('a password from a file is written so that every sign of it arrives', () => {
  const address = readDatabaseAddress({ database, databasePassword: file }) ?? ''
  expect(decodeURIComponent(new URL(address).password)).toBe('a b@c/d%41')
  expect(address.replace(/:[^:@]+@/, '@')).toBe(database)
})

test.each([
  ['no address', { database: null, databasePassword: file }, 'DATABASE_URL is not'],
  ['two passwords', { database: 'postgresql://a:b@c/d', databasePassword: file }, 'or a password too'],
  ['no user', { database: 'postgresql://c/d', databasePassword: file }, 'names no user'],
  ['an empty file', { database, databasePassword: empty }, 'is empty'],
  ['no file', { database, databasePassword: join(folder, 'none') }, 'none cannot be used: no such file'],
])('%s is refused', (_, settings, expected) => {
  expect(() => readDatabaseAddress(settings)).toThrow(expected)
})
