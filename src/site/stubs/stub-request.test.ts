import { expect, test } from 'vitest'
import { readStubRequest } from './stub-request.ts'

test.each([
  ['3-9/inline', { kind: 'pair', from: 3, to: 9, view: 'inline' }],
  ['3-9/side', { kind: 'pair', from: 3, to: 9, view: 'side' }],
  ['3/kk-ru', { kind: 'bilingual', version: 3, pair: ['kk', 'ru'] }],
  ['3/kk', null],
  ['x-y/side', null],
  ['', null],
])('%s is understood', (show, request) => {
  expect(readStubRequest(show)).toEqual(request)
})
