import { listTimelessPolicyPaths } from '../build/page-paths.ts'
import { listClauseNumbers } from './clause-pages.ts'

/** The pages of clauses: one for every number that a policy ever printed, in every language. */
export function listClausePaths() {
  return listTimelessPolicyPaths().flatMap(({ params, props }) =>
    listClauseNumbers(props.policy, props.view.locale).map((number) => ({
      params: { ...params, clause: number },
      props: { ...props, number },
    })),
  )
}
