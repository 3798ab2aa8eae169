import type { SitePolicy } from './library.ts'
import { listTimedViews, listTimelessViews, type PrefixedView, type View } from './page-context.ts'
import { isRendered, narrowView, speaksOf } from './policy-view.ts'

/** What Astro calls the function of a page that lists the addresses at which it stands, and what each is handed. */
type StaticPaths = () => { props: unknown }[]

/** The props of a page, as its paths hand them over. */
export type PropsOf<Paths extends StaticPaths> = ReturnType<Paths>[number]['props']

/** The pages that stand once in every language and do not depend on time. */
export function listTimelessPaths() {
  return listTimelessViews().map(toPath)
}

/** The pages that tell what is in force, once more for every moment at which that changes. */
export function listTimedPaths() {
  return listTimedViews().map(toPath)
}

/** The pages that need the service to be of any use; none for a site alone. */
export function listServicePaths() {
  return listTimelessPaths().filter(({ props }) => props.view.settings.service)
}

/** The feeds of the policies, where they are wanted. */
export function listFeedPaths() {
  return listTimelessPolicyPaths().filter(({ props }) => props.view.settings.feeds)
}

/** The pages of a policy that do not depend on time. */
export function listTimelessPolicyPaths() {
  return listPolicyPaths(listTimelessViews())
}

/** What stands once for a policy, for programs of any language. */
export function listPolicyFilePaths() {
  return listTimelessPolicyPaths().filter(({ params }) => params.prefix === undefined)
}

/** The pages of a policy that tell what is in force. */
export function listTimedPolicyPaths() {
  return listPolicyPaths(listTimedViews())
}

/** The pages of every version of every policy. */
export function listVersionPaths() {
  return listTimedPolicyPaths().flatMap(({ params, props }) =>
    props.policy.versions.map((version) => ({
      params: { ...params, version: String(version.number) },
      props: { ...props, version },
    })),
  )
}

function toPath({ prefix, view }: PrefixedView) {
  return { params: { prefix }, props: { view } }
}

/** Policy by policy: what is remembered of one is forgotten when another has its turn. */
function listPolicyPaths(views: readonly PrefixedView[]): PolicyPath[] {
  const policies = views[0]?.view.policies ?? []
  return policies.filter(isRendered).flatMap((policy) =>
    views
      .filter(({ view }) => speaksOf(view, policy))
      .map(({ prefix, view }) => ({
        params: { prefix, policy: policy.id },
        props: { view: narrowView(view, policy), policy },
      })),
  )
}

/** An address of a page about a policy. */
interface PolicyPath {
  params: { prefix: string | undefined; policy: string }
  props: { view: View; policy: SitePolicy }
}
