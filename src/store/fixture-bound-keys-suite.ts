import { describe, expect, test } from 'vitest'
import { createAct, KEYS, NOW } from './fixture-act.ts'
import type { AcceptanceStore, BoundKey } from './store.ts'

const key = (kid: string, use: BoundKey['use'], value = `${kid} value`): BoundKey => {
  return { kid, use, value, since: NOW }
}
const OWN = [key('log-1', 'log'), key('receipt-1', 'receipt'), key('pass-1', 'pass'), key('mark-1', 'mark')]
const NEXT = key('log-2', 'log')
const kids = (keys: readonly BoundKey[]) => keys.map(({ kid }) => kid)

/** To which keys a database is bound. */
export function testBoundKeys(getStore: () => AcceptanceStore): void {
  describe('bound keys', () => {
    test('a new database is bound to the first keys that come', async () => {
      expect(await getStore().listBoundKeys()).toEqual([])
      expect(await getStore().bindKeys(OWN)).toEqual([])
      expect(await getStore().listBoundKeys()).toEqual(OWN)
    })

    test.each([
      [
        'another installation',
        ['log-9', 'receipt-9', 'pass-9', 'mark-9'].map((kid) => ({ ...key(kid, 'log') })),
      ],
      ['another secret', [...OWN.slice(0, 3), key('mark-9', 'mark')]],
      ['another key under the same name', [key('log-1', 'log', 'other'), ...OWN.slice(1)]],
      ['less than all', OWN.slice(1)],
    ])('keys of %s are refused, and nothing is written', async (_, other) => {
      await getStore().bindKeys(OWN)
      expect(await getStore().bindKeys(other)).not.toEqual([])
      expect(await getStore().listBoundKeys()).toEqual(OWN)
    })

    test('a new key comes to those that are there, and from then on nobody does without it', async () => {
      await getStore().bindKeys(OWN)
      expect(await getStore().bindKeys([...OWN, NEXT])).toEqual([])
      expect(await getStore().bindKeys(OWN)).toEqual([NEXT])
      expect(await getStore().listBoundKeys()).toEqual([...OWN, NEXT])
    })

    test('of those who come at the same time one is first', async () => {
      const others = OWN.map((one) => ({ ...one, kid: `${one.kid}-other` }))
      const outcomes = await Promise.all([getStore().bindKeys(OWN), getStore().bindKeys(others)])
      expect(outcomes.filter((missing) => missing.length === 0)).toHaveLength(1)
      expect(await getStore().listBoundKeys()).toHaveLength(OWN.length)
    })

    test('a log that is bound to none asks for the keys that it names', async () => {
      await getStore().append([createAct()], KEYS)
      const named = [key('log-1', 'log', ''), key('receipt-1', 'receipt', '')]
      expect(await getStore().listBoundKeys()).toEqual(named)
      expect(kids(await getStore().bindKeys([NEXT]))).toEqual(['log-1', 'receipt-1'])
      expect(await getStore().bindKeys(OWN)).toEqual([])
      expect(await getStore().listBoundKeys()).toEqual(OWN)
    })

    test('keys that are said to be lost stay known, and of two secrets the newer counts', async () => {
      await getStore().bindKeys(OWN)
      const after = [...OWN.slice(0, 3), NEXT, key('mark-2', 'mark')]
      expect(kids(await getStore().bindKeys(after, { evenIfLost: true }))).toEqual(['mark-1'])
      expect(await getStore().bindKeys(after)).toEqual([])
      expect(kids(await getStore().bindKeys(OWN))).toEqual(['log-2', 'mark-2'])
      expect(kids(await getStore().listBoundKeys())).toEqual([...kids(OWN), 'log-2', 'mark-2'])
    })
  })
}
