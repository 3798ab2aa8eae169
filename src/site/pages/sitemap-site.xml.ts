import type { APIRoute } from 'astro'
import { getDefaultView } from '../build/page-context.ts'
import { renderSitemap } from '../feeds/sitemap.ts'
import { createXmlResponse } from '../feeds/xml.ts'
import { place } from '../paths.ts'

export const GET: APIRoute = () =>
  createXmlResponse(renderSitemap(getDefaultView(), [place.home, place.search]), 'application/xml')
