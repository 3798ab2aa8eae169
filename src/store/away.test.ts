import { expect, test } from 'vitest'
import { KelisimError } from '../domain/error.ts'
import { isAway } from './away.ts'

const failure = (facts: object, message = 'failed') => Object.assign(new Error(message), facts)

test.each([
  ['a server that does not listen', failure({ code: 'ECONNREFUSED' }), true],
  [
    'a server that listens at none of its addresses',
    new AggregateError([failure({ code: 'ECONNREFUSED' })]),
    true,
  ],
  ['a server that starts up', failure({ code: '57P03' }), true],
  ['a server that does not answer in time', failure({}, 'timeout expired'), true],
  ['a full disk under SQLite', failure({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), true],
  ['a disk that fails under SQLite, in detail', failure({ code: 'ERR_SQLITE_ERROR', errcode: 778 }), true],
  ['a full disk under a file', failure({ code: 'ENOSPC' }), true],
  [
    'the same, told with advice',
    new KelisimError('setting-invalid', '', '', { cause: failure({ code: 'ENOSPC' }) }),
    true,
  ],
  ['a standby that nobody has promoted', failure({ code: '25006' }), true],
  ['a lock that another holds for too long', failure({ code: '55P03' }), true],
  ['a wrong password', failure({ code: '28P01' }), false],
  ['a file that is no database', failure({ code: 'ERR_SQLITE_ERROR', errcode: 26 }), false],
  ['foreign keys', new KelisimError('keys-foreign', '', ''), false],
  ['no error', null, false],
])('%s is away: %s', (_, error, expected) => {
  expect(isAway(error)).toBe(expected)
})
