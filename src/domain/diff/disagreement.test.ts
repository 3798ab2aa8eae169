import { expect, test } from 'vitest'
import { listDisagreements } from './disagreement.ts'
import { createChange } from './fixture.ts'

const kept = (path: string) => createChange(path, path, { kind: 'kept' })
const changed = (path: string) => createChange(path, path)

test.each([
  ['all changed', [changed('1.1'), changed('1.1'), changed('1.1')], []],
  ['none changed', [kept('1.1'), kept('1.1'), kept('1.1')], []],
  [
    'one did not',
    [changed('1.2'), kept('1.1'), changed('1.2')],
    [{ path: '1.2', changed: ['kk', 'en'], unchanged: ['ru'] }],
  ],
  [
    'one has a clause more',
    [null, createChange(null, '1.3'), null],
    [{ path: '1.3', changed: ['ru'], unchanged: ['kk', 'en'] }],
  ],
  [
    'one has a clause less',
    [createChange('1.4', null), kept('1.4'), kept('1.4')],
    [{ path: '1.4', changed: ['kk'], unchanged: ['ru', 'en'] }],
  ],
])('languages of which %s', (_, step, found) => {
  expect(listDisagreements(['kk', 'ru', 'en'], [step])).toEqual(found)
})
