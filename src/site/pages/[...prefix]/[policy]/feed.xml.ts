import type { APIRoute } from 'astro'
import type { SitePolicy } from '../../../build/library.ts'
import { timelessViews, type View } from '../../../build/view.ts'
import { feedOf } from '../../../feeds/feed.ts'
import { xmlResponse } from '../../../feeds/xml.ts'

export function getStaticPaths() {
  return timelessViews().flatMap(({ prefix, view }) =>
    view.policies.map((policy) => ({ params: { prefix, policy: policy.id }, props: { view, policy } })),
  )
}

export const GET: APIRoute<{ view: View; policy: SitePolicy }> = ({ props: { view, policy } }) =>
  xmlResponse(feedOf(view, policy), 'application/atom+xml')
