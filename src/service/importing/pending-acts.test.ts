import { expect, test } from 'vitest'
import { createLine } from './fixture.ts'
import { openPendingActs } from './pending-acts.ts'

test('an act is remembered with everything that the next one is judged by', () => {
  const pending = openPendingActs()
  try {
    const first = createLine({ policy: 'mailings', choices: ['email', 'sms'] })
    const second = createLine({ policy: 'mailings', act: 'withdraw', after: first.id })
    for (const act of [first, second]) pending.add(act)
    const listed = pending.list(first)
    expect(listed.map(({ id, act, choices, after }) => ({ id, act, choices, after }))).toEqual([
      { id: first.id, act: 'accept', choices: ['email', 'sms'], after: null },
      { id: second.id, act: 'withdraw', choices: undefined, after: first.id },
    ])
  } finally {
    pending.close()
  }
})
