import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { answerNotModified } from '../http/conditional.ts'
import type { Env } from '../http/env.ts'
import { PAGE_POLICY } from '../http/page-policy.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { listOverlays } from './overlay.ts'
import { readSiteFile, type SiteFile } from './site-file.ts'
import { parseSitePath } from './site-path.ts'

/** Serves the built site, with each page as it is to be read now. */
export async function getSite(
  context: Context<Env>,
  { base, dist, now, published }: Service,
): Promise<Response> {
  const { pathname, search } = new URL(context.req.url)
  if (pathname === base) return context.redirect(`${base}/${search}`, 308)
  const segments = pathname.startsWith(`${base}/`) ? parseSitePath(pathname.slice(base.length + 1)) : null
  // The overlays are not addresses of their own: what is there is not in force yet, or not any more.
  if (segments === null || segments[0] === 'at') return sendNotFound(context, dist)

  // What the manifest in use names is sent as it is named, whatever has been deployed meanwhile.
  const kept = published.findKeptFile(segments.join('/'))
  const own = kept === null ? null : await readSiteFile(kept, extname(pathname))
  if (own !== null) return send(context, own)
  const roots = [...(await listOverlays(dist, now())), dist]
  const isFolder = pathname.endsWith('/')
  const file = await findFile(roots, isFolder ? [...segments, 'index.html'] : segments)
  if (file !== null) return send(context, file)
  if (!isFolder && (await findFile(roots, [...segments, 'index.html'])) !== null) {
    return context.redirect(`${pathname}/${search}`, 308)
  }
  return sendNotFound(context, dist)
}

async function findFile(roots: readonly string[], segments: readonly string[]): Promise<SiteFile | null> {
  for (const root of roots) {
    const file = await readSiteFile(join(root, ...segments))
    if (file !== null) return file
  }
  return null
}

function send(context: Context<Env>, file: SiteFile): Response {
  const immutable = /\/_astro\/|\/widget\.[a-z0-9.]+\.js$/.test(context.req.path)
  context.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  setSecurityHeaders(context, file)
  return answerNotModified(context, file.etag) ?? context.body(file.bytes, 200, { 'content-type': file.type })
}

async function sendNotFound(context: Context<Env>, dist: string): Promise<Response> {
  const page = await readSiteFile(join(dist, '404.html'))
  if (page === null) throw new Problem('not-found', 'Check the address.')
  setSecurityHeaders(context, page)
  return context.body(page.bytes, 404, { 'content-type': page.type, 'cache-control': 'no-cache' })
}

function setSecurityHeaders(context: Context<Env>, file: SiteFile): void {
  context.header('content-security-policy', PAGE_POLICY)
  context.header('referrer-policy', 'strict-origin-when-cross-origin')
  if (!file.isOpen) return
  context.header('access-control-allow-origin', '*')
  context.header('cross-origin-resource-policy', 'cross-origin')
}
