import { listTimelessPolicyPaths } from '../build/page-paths.ts'
import { listClausePages } from './clause-pages.ts'

/** The pages of clauses: one for every number that a policy ever printed, in every language. */
export function listClausePaths() {
  return listTimelessPolicyPaths().flatMap(({ params, props }) =>
    listClausePages(props.policy, props.view.locale).map((page) => ({
      params: { ...params, clause: page.number },
      props: { ...props, page },
    })),
  )
}
