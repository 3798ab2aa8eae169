import type { APIRoute } from 'astro'
import { getDefaultView } from '../build/page-context.ts'
import { renderSitemapIndex } from '../feeds/sitemap.ts'
import { createXmlResponse } from '../feeds/xml.ts'

export const GET: APIRoute = () => createXmlResponse(renderSitemapIndex(getDefaultView()), 'application/xml')
