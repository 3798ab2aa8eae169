import type { APIRoute } from 'astro'
import { sitemapOf } from '../sitemap.ts'
import { defaultView } from '../view.ts'
import { xmlResponse } from '../xml.ts'

export const GET: APIRoute = () => xmlResponse(sitemapOf(defaultView()), 'application/xml')
