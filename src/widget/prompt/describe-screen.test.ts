import { expect, test } from 'vitest'
import { isTranslated } from './describe-screen.ts'

const drawn = (font: unknown) => ({ querySelector: () => font })

test.each([
  ['', null, false],
  ['dark not-translated-ltr-yet', null, false],
  ['dark translated-ltr', null, true],
  ['translated-rtl', null, true],
  ['', {}, true],
])('a page of the class "%s" whose prompt has a font %s: %s', (className, font, translated) => {
  expect(isTranslated({ className }, drawn(font))).toBe(translated)
})
