import type { APIRoute } from 'astro'
import type { SitePolicy } from '../../../build/library.ts'
import { listTimelessViews, type View } from '../../../build/view.ts'
import { renderFeed } from '../../../feeds/feed.ts'
import { createXmlResponse } from '../../../feeds/xml.ts'

export function getStaticPaths() {
  return listTimelessViews().flatMap(({ prefix, view }) =>
    view.policies.map((policy) => ({ params: { prefix, policy: policy.id }, props: { view, policy } })),
  )
}

export const GET: APIRoute<{ view: View; policy: SitePolicy }> = ({ props: { view, policy } }) =>
  createXmlResponse(renderFeed(view, policy), 'application/atom+xml')
