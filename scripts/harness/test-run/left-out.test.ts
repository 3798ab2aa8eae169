import { existsSync, globSync } from 'node:fs'
import { expect, test } from 'vitest'
import browser from '../../../e2e/playwright.config.ts'
import unit from '../../../vitest.config.ts'

const root = new URL('../../..', import.meta.url).pathname

test('every file that is called a test is run by one of the two', () => {
  const paths = globSync('**/*.{test,spec}.*', {
    cwd: root,
    exclude: ['**/node_modules/**', '.git/**', 'dist*/**', 'test-results/**'],
  })
  expect(paths.length).toBeGreaterThan(200)
  expect(
    paths.filter(
      (path) => !/^(src|scripts)\/.*\.test\.ts$|^e2e\/[^/]*\.spec\.ts$/.test(path.replaceAll('\\', '/')),
    ),
  ).toEqual([])
})

test('what only `npm run test:all` runs is there', () => {
  const files = (unit.test?.exclude ?? []).filter((path) => !path.includes('*'))
  expect(files.filter((path) => !existsSync(root + path))).toEqual([])
})

test('a test that was singled out fails the run, wherever it runs', () => {
  expect(unit.test?.allowOnly).toBe(false)
  expect(browser.forbidOnly).toBe(true)
})
