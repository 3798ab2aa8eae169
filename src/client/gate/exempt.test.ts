import { expect, test } from 'vitest'
import { isExempt, isPattern } from './exempt.ts'
import { toGateRequest } from './request.ts'

const asked = (url: string) => toGateRequest({ url, headers: {} })

test.each([
  ['/logout', '/logout', true],
  ['/logout', '/logout?from=lesson', true],
  ['/logout', '/logout/', false],
  ['/logout', '/Logout', false],
  ['/logout', '/logout2', false],
  ['/payment/*', '/payment/card/1', true],
  ['/payment/*', '/payment/', false],
  ['/payment/*', '/payment', false],
  ['/payment/*', '/payments/1', false],
  ['/*', '/anything', true],
  ['/төлем/*', '/%D1%82%D3%A9%D0%BB%D0%B5%D0%BC/1', true],
  ['/payment/*', '/payment/%ff', false],
])('of the exemption %s, %s is part: %s', (pattern, url, expected) => {
  expect(isExempt(asked(url), null, [pattern])).toBe(expected)
})

test('a function exempts what it says true of, and nothing else', () => {
  const exemptions = [({ method }: { method: string }) => method === 'GET']
  expect(isExempt(asked('/a/../b'), null, exemptions)).toBe(true)
  const vague = [() => 'yes' as unknown as boolean]
  expect(isExempt(asked('/a'), null, vague)).toBe(false)
})

test('a function knows whose request it is, and that it is nobody’s', () => {
  const staff = [(_: object, subject: string | null) => subject === 'staff-7']
  expect(['staff-7', 'user-1', null].map((subject) => isExempt(asked('/a'), subject, staff))).toEqual([
    true,
    false,
    false,
  ])
})

test.each(['/', '/logout', '/payment/*', '/*', '/a/b/*', '/төлем'])('%s is a pattern', (pattern) => {
  expect(isPattern(pattern)).toBe(true)
})

test.each(['', 'logout', '*', '/pay*', '/*/card', '/a?b', '/a#b', 'https://x/y'])('%s is none', (pattern) => {
  expect(isPattern(pattern)).toBe(false)
})

test.each([
  [{ url: 'https://courses.example/lesson?x=1', headers: new Headers() }, '/lesson'],
  [{ url: '/lesson?x=/logout', headers: {} }, '/lesson'],
  [{ url: '/1?x', baseUrl: '/lesson', headers: {} }, '/lesson/1'],
  [{ url: 'http://x/lesson', headers: {} }, 'http://x/lesson'],
  [{ headers: {} }, '/'],
])('the path of %j is %s', (request, path) => {
  expect(toGateRequest(request).path).toBe(path)
  expect(toGateRequest(request).target.startsWith(path)).toBe(true)
})
