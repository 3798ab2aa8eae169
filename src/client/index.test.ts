import { expect, test } from 'vitest'
import * as client from './index.ts'

test('a name that products import is never taken away or renamed unseen', () => {
  expect(Object.keys(client).sort()).toEqual([
    'KelisimError',
    'ServiceError',
    'actsAfter',
    'examineSetup',
    'isCovered',
    'isGiven',
    'judgeReport',
    'mintServiceToken',
    'mintSubjectToken',
    'readEvidence',
    'readRequirements',
    'requireAcceptance',
    'unpacked',
    'verifyFiles',
    'verifyPass',
    'verifyReceipt',
  ])
})
