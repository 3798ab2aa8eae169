import { listTimelessPolicyPaths } from '../build/page-paths.ts'
import { listPairViews } from './pairs.ts'

/** The pages of changes: every view that is stored, in every language, those of a pair one after another. */
export function listPairPaths() {
  return listTimelessPolicyPaths().flatMap(({ params, props }) => {
    const { view, policy } = props
    const versions = new Map(policy.versions.map((version) => [version.number, version]))
    return listPairViews(policy, view.settings.now).flatMap(({ pair: [older, newer], view: changeView }) => {
      const [from, to] = [versions.get(older), versions.get(newer)]
      if (!from || !to) return []
      const pair = `${older}-${newer}${changeView === 'inline' ? '' : `/${changeView}`}`
      return [{ params: { ...params, pair }, props: { ...props, from, to, changeView } }]
    })
  })
}
