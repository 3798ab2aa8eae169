import { listTimelessPolicyPaths } from '../build/page-paths.ts'
import { listPairs } from './pairs.ts'
import { CHANGE_VIEWS } from './view-names.ts'

/** The pages of changes: every pair that is built, in every language, its views one after another. */
export function listPairPaths() {
  return listTimelessPolicyPaths().flatMap(({ params, props }) => {
    const { view, policy } = props
    const versions = new Map(policy.versions.map((version) => [version.number, version]))
    return listPairs(policy, view.settings.now).flatMap(([older, newer]) => {
      const [from, to] = [versions.get(older), versions.get(newer)]
      if (!from || !to) return []
      return CHANGE_VIEWS.map((changeView) => {
        const pair = `${older}-${newer}${changeView === 'inline' ? '' : `/${changeView}`}`
        return { params: { ...params, pair }, props: { ...props, from, to, changeView } }
      })
    })
  })
}
