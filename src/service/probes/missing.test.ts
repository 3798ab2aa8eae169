import { expect, test } from 'vitest'
import { KelisimError } from '../../domain/error.ts'
import { Problem } from '../http/problem.ts'
import { nameMissing } from './missing.ts'

const full = Object.assign(new Error('database or disk is full'), { errcode: 13 })

test.each([
  ['keys of another installation', new KelisimError('keys-foreign', 'Other keys.', 'Copy.'), 'keys'],
  ['no key file', new KelisimError('keys-missing', 'No keys.', 'Restore.'), 'keys'],
  ['a clock that went back', new KelisimError('clock-behind', 'Behind.', 'Set it.'), 'clock'],
  ['a log that is shorter than it was', new KelisimError('log-rolled-back', 'Shorter.', 'Look.'), 'log'],
  ['a full disk', new KelisimError('setting-invalid', 'Full.', 'Free.', { cause: full }), 'disk'],
  ['a server that does not answer', new KelisimError('setting-invalid', 'Away.', 'Start it.'), 'database'],
])('%s', (_, failure, part) => {
  expect(nameMissing(failure)).toEqual({ part, reason: failure.report.replace('\n', ' ') })
})

test('an operator is told what was found, and not what a client would be', () => {
  const cause = new KelisimError('clock-ahead', 'Ahead.', 'Set it.')
  const found = new Problem('store-unavailable', 'Send the same request again later.', { cause })
  expect(nameMissing(found)).toEqual({ part: 'clock', reason: 'Ahead. Set it.' })
})
