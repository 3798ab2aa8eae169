import type { Mutant } from './mutant.ts'

/** A store that takes versions back whether people have answered them or not, and counts nobody. */
export const retractAnswered: Mutant = (tools) => ({
  ...tools,
  async openStore() {
    const store = await tools.openStore()
    return new Proxy(store, {
      get(target, name) {
        if (name === 'countReactions') return async () => ({ people: 0, acts: 0 })
        if (name === 'retractVersion') {
          const retract: typeof store.retractVersion = (retraction, at, keys) =>
            target.retractVersion({ ...retraction, evenIfAnswered: true }, at, keys)
          return retract
        }
        const member = Reflect.get(target, name)
        return typeof member === 'function' ? member.bind(target) : member
      },
    })
  },
})
