import { listLanguagePairs } from '../i18n/language-pairs.ts'
import type { SitePolicy } from './library.ts'
import { listTimedViews, listTimelessViews, type PrefixedView, type View } from './page-context.ts'

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
  return listTimelessViews().flatMap(listPolicyPathsOf)
}

/** The pages of a policy that tell what is in force. */
export function listTimedPolicyPaths() {
  return listTimedViews().flatMap(listPolicyPathsOf)
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

/** The pages of every version that show two languages beside each other. */
export function listLanguagePairPaths() {
  return listVersionPaths().flatMap(({ params, props }) =>
    listLanguagePairs(props.view.settings.languages).map((pair) => ({
      params: { ...params, pair: pair.join('-') },
      props: { ...props, pair },
    })),
  )
}

function toPath({ prefix, view }: PrefixedView) {
  return { params: { prefix }, props: { view } }
}

function listPolicyPathsOf({ prefix, view }: PrefixedView) {
  return view.policies.map(
    (policy): PolicyPath => ({
      params: { prefix, policy: policy.id },
      props: { view, policy },
    }),
  )
}

/** An address of a page about a policy. */
interface PolicyPath {
  params: { prefix: string | undefined; policy: string }
  props: { view: View; policy: SitePolicy }
}
