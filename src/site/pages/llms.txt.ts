import type { APIRoute } from 'astro'
import { getDefaultView } from '../build/page-context.ts'
import { renderLlms } from '../feeds/llms.ts'

export const GET: APIRoute = () =>
  new Response(renderLlms(getDefaultView()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
