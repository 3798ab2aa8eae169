import type { APIRoute } from 'astro'
import { getDefaultView } from '../build/page-context.ts'
import { renderRobots } from '../feeds/robots.ts'

export const GET: APIRoute = () =>
  new Response(renderRobots(getDefaultView()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
