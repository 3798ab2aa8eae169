import type { APIRoute } from 'astro'
import { defaultView } from '../build/view.ts'
import { sitemapOf } from '../feeds/sitemap.ts'
import { xmlResponse } from '../feeds/xml.ts'

export const GET: APIRoute = () => xmlResponse(sitemapOf(defaultView()), 'application/xml')
