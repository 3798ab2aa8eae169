import { expect, test } from 'vitest'
import { isReturnAddress } from './return-address.ts'

const REGISTERED = [
  'https://courses.example/lesson/*',
  'https://courses.example/start',
  'https://courses.example/done?from=auth',
  'kz.example.app:/back/*',
  'example://answered/*',
  'example://start',
]

test.each([
  'https://courses.example/start',
  'https://courses.example/start#part3',
  'https://courses.example/lesson/',
  'https://courses.example/lesson/42?x=1&y=%D2%9B#part3',
  'https://courses.example/lesson/a/../42',
  'https://courses.example/done?from=auth',
  'https://courses.example:443/start',
  'HTTPS://Courses.Example/start',
  'kz.example.app:/back/?state=1',
  'example://start',
  'kz.example.app:/back/42',
  'example://answered/42',
])('people may be sent back to %s', (address) => {
  expect(isReturnAddress(address, REGISTERED)).toBe(true)
})

test.each([
  'https://courses.example/',
  'https://courses.example/lesson',
  'https://courses.example/lessons',
  'https://courses.example/start/',
  'https://courses.example/start?x=1',
  'https://courses.example/lesson/../admin',
  'https://courses.example/lesson/%2e%2e/admin',
  'https://courses.example/lesson\\..\\admin',
  'https://courses.example/lesson/..%2fadmin',
  'https://courses.example/lesson/%2E%2e%5Cadmin',
  'https://courses.example/lesson/a%2f..',
  'https://courses.example.evil.example/lesson',
  'https://courses.example@evil.example/lesson',
  'https://user:word@courses.example/lesson',
  'https://courses.example:8443/lesson',
  'http://courses.example/lesson',
  '//courses.example/lesson',
  '/lesson',
  'lesson',
  '',
  'https://courses.example/done',
  'https://courses.example/done?from=auth&x=1',
  'https://courses.example/done/1?from=auth',
  'javascript:alert(1)//https://courses.example/lesson',
  'data:text/html,x',
  'kz.example.app:/other',
  'kz.example.app:back',
  'kz.example.app2:/back/',
  'kz.example.app:/back',
  'example://other',
  'example://answered.evil/',
])('nobody is sent to %s', (address) => {
  expect(isReturnAddress(address, REGISTERED)).toBe(false)
})

test.each([
  'javascript:alert(1)',
  'JavaScript://x/%0aalert(1)',
  'data:text/html,x',
  'blob:https://courses.example/1',
  'intent://scan/#Intent;scheme=x;end',
  'app:anything',
  'https://user@courses.example/',
  'https://courses.example/#part',
  'courses.example',
])('%s leads nowhere even if it were registered', (address) => {
  expect(isReturnAddress(address, [address])).toBe(false)
})

test('a registered beginning may be the whole site, and an address alone is no beginning', () => {
  const lesson = 'https://courses.example/lesson/42?x'
  // What follows the host is a path there, however it looks.
  expect(isReturnAddress('https://courses.example//evil.example/', ['https://courses.example/*'])).toBe(true)
  expect(isReturnAddress(lesson, ['https://courses.example/*'])).toBe(true)
  expect(isReturnAddress(lesson, ['https://courses.example/'])).toBe(false)
})
