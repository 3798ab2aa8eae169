import type { APIRoute } from 'astro'
import { listFeedPaths, type PropsOf } from '../../../build/page-paths.ts'
import { renderFeed } from '../../../feeds/feed.ts'
import { createXmlResponse } from '../../../feeds/xml.ts'

export const getStaticPaths = listFeedPaths

export const GET: APIRoute<PropsOf<typeof getStaticPaths>> = ({ props: { view, policy } }) =>
  createXmlResponse(renderFeed(view, policy), 'application/atom+xml')
