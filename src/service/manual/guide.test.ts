import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ProductsSchema } from '../products/products.ts'
import { listSchemaRows } from '../reference/schema-rows.ts'
import { SettingsSchema } from '../settings.ts'
import { withReference } from './guide.ts'

const guide = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')

test('the reference in the operations guide is up to date: npm run reference', () => {
  expect(withReference(guide)).toBe(guide)
})

test('a guide that is out of date is noticed, and so is one without a place for a part', () => {
  expect(withReference(guide.replace('`4321`', '`4320`'))).toBe(guide)
  expect(() => withReference(guide.replace('<!-- /settings -->', ''))).toThrow('no place for its settings')
})

test.each([
  ['setting', SettingsSchema],
  ['member of products.yaml', ProductsSchema],
])('each %s says what it means', (_, schema) => {
  const rows = listSchemaRows(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  expect(rows.length).toBeGreaterThan(10)
  for (const { path, meaning } of rows) expect(meaning, path).toMatch(/^[A-Z].*\.$/)
})
