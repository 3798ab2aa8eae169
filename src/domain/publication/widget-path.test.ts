import { expect, test } from 'vitest'
import { findWidgetHash, formatWidgetPath } from './widget-path.ts'

const sha256 = '9f'.repeat(32)

test.each([undefined, 'kk'])('the path of a file of the widget names its hash (%s)', (locale) => {
  expect(findWidgetHash(formatWidgetPath(sha256, locale))).toBe(sha256)
})

test.each([
  'widget.js',
  `widget.${sha256.slice(1)}.js`,
  `widget.${sha256}.css`,
  `kk/widget.${sha256}.js`,
  `widget.kk.ru.${sha256}.js`,
  `${sha256}.js`,
])('%s names none', (path) => {
  expect(findWidgetHash(path)).toBeNull()
})
