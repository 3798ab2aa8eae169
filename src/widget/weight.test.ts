import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleModule, bundleWidget } from '../../scripts/lib/bundle-widget.ts'

const weigh = (code = '') => gzipSync(code, { level: 9 }).length
const { files } = await bundleWidget()
const LOADER = /^widget\.[0-9a-f]{64}\.js$/

test('the loader, which every page carries, weighs no more than promised', () => {
  const path = [...files.keys()].find((name) => LOADER.test(name)) ?? ''
  expect(weigh(files.get(path))).toBeLessThanOrEqual(3.5 * 1024)
  expect(files.get(path)).toBe(files.get('widget.js'))
})

test.each(['kk', 'ru', 'en'])('the prompt in %s, with its styles, weighs no more than promised', (locale) => {
  const path = [...files.keys()].find((name) => name.startsWith(`widget.${locale}.`)) ?? ''
  expect(weigh(files.get(path))).toBeGreaterThan(1024)
  expect(weigh(files.get(path))).toBeLessThanOrEqual(9 * 1024)
})

test('the core without an interface weighs no more than promised', async () => {
  expect(weigh(await bundleModule('src/widget/gate.ts'))).toBeLessThanOrEqual(3 * 1024)
})
