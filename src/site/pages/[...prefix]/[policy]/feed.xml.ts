import type { APIRoute } from 'astro'
import { feedOf } from '../../../feed.ts'
import type { SitePolicy } from '../../../library.ts'
import { timelessViews, type View } from '../../../view.ts'
import { xmlResponse } from '../../../xml.ts'

export function getStaticPaths() {
  return timelessViews().flatMap(({ prefix, view }) =>
    view.policies.map((policy) => ({ params: { prefix, policy: policy.id }, props: { view, policy } })),
  )
}

export const GET: APIRoute<{ view: View; policy: SitePolicy }> = ({ props: { view, policy } }) =>
  xmlResponse(feedOf(view, policy), 'application/atom+xml')
