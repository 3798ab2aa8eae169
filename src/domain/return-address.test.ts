import { expect, test } from 'vitest'
import { isReturnAllowed } from './return-address.ts'

const BELOW = ['https://courses.example/*']
const DEEPER = ['https://courses.example/app/*']

test.each([
  ['https://courses.example/lesson', ['https://courses.example/lesson'], true],
  ['https://courses.example/lesson/', ['https://courses.example/lesson'], false],
  ['https://courses.example/', BELOW, true],
  ['https://courses.example/lesson/42?x=1#part3', BELOW, true],
  ['https://courses.example//evil.example/', BELOW, true],
  ['https://COURSES.example/lesson', BELOW, true],
  ['https://courses.example.evil.example/', BELOW, false],
  ['https://courses.example@evil.example/', BELOW, false],
  ['https://user@courses.example/', BELOW, false],
  ['https://evil.example/https://courses.example/', BELOW, false],
  ['https:\\\\evil.example/', BELOW, false],
  ['//evil.example/', BELOW, false],
  ['http://courses.example/', BELOW, false],
  ['https://courses.example:8443/', BELOW, false],
  ['javascript:alert(1)', BELOW, false],
  ['javascript://courses.example/%0aalert(1)', BELOW, false],
  ['', BELOW, false],
  ['https://courses.example/app/lesson', DEEPER, true],
  ['https://courses.example/application', DEEPER, false],
  ['https://courses.example/app/../admin', DEEPER, false],
  ['https://courses.example/app/%2e%2e/admin', DEEPER, false],
  ['https://courses.example/*', ['https://courses.example/lesson'], false],
])('%s under %j is allowed: %s', (address, registered, expected) => {
  expect(isReturnAllowed(address, registered)).toBe(expected)
})
