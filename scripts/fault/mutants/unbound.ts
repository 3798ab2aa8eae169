import type { Mutant } from './mutant.ts'

/** A service that takes its keys for those of the log, whichever they are. */
export const takeAnyKeys: Mutant = (tools) => ({
  ...tools,
  async openStore() {
    const store = await tools.openStore()
    return new Proxy(store, {
      get(target, name) {
        if (name === 'listBoundKeys' || name === 'bindKeys') return async () => []
        const member = Reflect.get(target, name)
        return typeof member === 'function' ? member.bind(target) : member
      },
    })
  },
})
