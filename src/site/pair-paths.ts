import type { ChangeView } from './change-view.ts'
import { pairsOf } from './pairs.ts'
import { timelessViews } from './view.ts'

/** The pages of changes in some views: every pair that is built, in every language. */
export function pairPaths(changeViews: readonly ChangeView[]) {
  return timelessViews().flatMap(({ prefix, view }) =>
    view.policies.flatMap((policy) => {
      const versions = new Map(policy.versions.map((version) => [version.number, version]))
      return pairsOf(policy, view.settings.now).flatMap((pair) => {
        const [from, to] = pair.map((number) => versions.get(number))
        return changeViews.flatMap((changeView) => {
          const params = { prefix, policy: policy.id, pair: pair.join('-'), changeView }
          return from && to ? [{ params, props: { view, policy, from, to, changeView } }] : []
        })
      })
    }),
  )
}
