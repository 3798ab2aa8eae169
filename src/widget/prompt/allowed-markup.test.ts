import { describe, expect, test } from 'vitest'
import { filterAttributes, isAllowedTag } from './allowed-markup.ts'

describe('isAllowedTag', () => {
  test.each('p strong em a code del table th ul ol li br h2 h6 blockquote'.split(' '))('shows %s', (tag) => {
    expect(isAllowedTag(tag)).toBe(true)
  })

  test.each('script style iframe img svg form input h1 h7 P template slot object'.split(' '))(
    'drops %s',
    (tag) => {
      expect(isAllowedTag(tag)).toBe(false)
    },
  )
})

describe('allowedAttributes', () => {
  test.each(['https://5qbe.kz', 'http://5qbe.kz', 'mailto:info@5qbe.kz'])('keeps a link to %s', (href) => {
    expect(filterAttributes('a', { href })).toEqual({ href })
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:x',
    'data:text/html,x',
    '//evil.kz',
    '/x',
  ])('drops a link to %j', (href) => {
    expect(filterAttributes('a', { href })).toEqual({})
  })

  test('drops every other attribute', () => {
    expect(filterAttributes('a', { onclick: 'x()', style: 'x', target: '_top', id: 'title' })).toEqual({})
    expect(filterAttributes('p', { href: 'https://5qbe.kz' })).toEqual({})
    expect(filterAttributes('ol', { start: '3', type: 'a' })).toEqual({ start: '3' })
  })
})
