import type { Tools } from '../../../src/service/commands/command.ts'
import type { AcceptanceStore, AppendOutcome, NewAct, SigningKeys } from '../../../src/store/store.ts'

/** The store with another way of recording. */
export function replaceAppend(
  tools: Tools,
  append: (store: AcceptanceStore) => AcceptanceStore['append'],
): Tools {
  return {
    ...tools,
    async openStore() {
      const store = await tools.openStore()
      const own = append(store)
      return new Proxy(store, {
        get(target, name) {
          if (name === 'append') return own
          const member = Reflect.get(target, name)
          return typeof member === 'function' ? member.bind(target) : member
        },
      })
    },
  }
}

const NO_ROOT = Buffer.alloc(32).toString('base64')

/** What a store would say of an act that it has recorded, said without recording it. */
export function fakeOutcome(
  { issuedAt: _, mark: __, ...act }: NewAct,
  index: number,
  { log, receipt }: SigningKeys,
): AppendOutcome {
  const batch = { size: index + 1, root: NO_ROOT, at: act.at, logKey: log, receiptKey: receipt }
  const evidence = { index, leaf: '{}', proof: [], batch }
  return { kind: 'stored', act: { ...act, v: 2, index, presentation: null }, evidence }
}
