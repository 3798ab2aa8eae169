import { extname, join } from 'node:path'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isLocale } from '../../domain/locale.ts'
import { PAGE_POLICY } from '../../domain/publication/page-policy.ts'
import { answerNotModified } from '../http/conditional.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { chooseEncoding } from './encoding.ts'
import { createOverlays } from './overlay.ts'
import { isCompressible, type SiteFile } from './site-file.ts'
import { createSiteFiles } from './site-files.ts'
import { parseSitePath } from './site-path.ts'

/** A file, and where it was found. */
interface Located {
  path: string
  file: SiteFile
}

/** Builds what serves the built site, with each page as it is to be read now. */
export function createSite({
  base,
  dist,
  now,
  published,
}: Service): (context: Context<Env>) => Promise<Response> {
  const files = createSiteFiles(now)
  const listOverlays = createOverlays(dist, now)

  async function locate(path: string, extension?: string): Promise<Located | null> {
    const file = await files.read(path, extension)
    return file && { path, file }
  }

  async function find(roots: readonly string[], segments: readonly string[]): Promise<Located | null> {
    for (const root of roots) {
      const found = await locate(join(root, ...segments))
      if (found !== null) return found
    }
    return null
  }

  async function send(
    context: Context<Env>,
    { path, file }: Located,
    status: ContentfulStatusCode = 200,
  ): Promise<Response> {
    setHeaders(context, file)
    // Only what everybody may read: secrets beside text that a stranger chooses could be guessed by its length.
    const encoding = isCompressible(file) ? chooseEncoding(context.req.header('accept-encoding')) : null
    const form = encoding && (await files.readForm(path, file, encoding))
    if (form) context.header('content-encoding', encoding)
    const { bytes, etag } = form ?? file
    const unchanged = status === 200 ? answerNotModified(context, etag) : null
    if (unchanged !== null) return unchanged
    return context.body(bytes, status, {
      'content-type': file.type,
      'content-length': String(bytes.length),
    })
  }

  async function sendNotFound(context: Context<Env>): Promise<Response> {
    const page = await locate(join(dist, '404.html'))
    if (page === null) throw new Problem('not-found', 'Check the address.')
    return send(context, page, 404)
  }

  return async (context) => {
    const { pathname, search } = new URL(context.req.url)
    if (pathname === base) return context.redirect(`${base}/${search}`, 308)
    const segments = pathname.startsWith(`${base}/`) ? parseSitePath(pathname.slice(base.length + 1)) : null
    // The overlays are not addresses of their own: what is there is not in force yet, or not any more.
    if (segments === null || segments[0] === 'at') return sendNotFound(context)

    // What the manifest in use names is sent as it is named, whatever has been deployed meanwhile.
    const kept = published.findKeptFile(segments.join('/'))
    const own = kept === null ? null : await locate(kept, extname(pathname))
    if (own !== null) return send(context, own)
    const roots = [...(await listOverlays()), dist]
    const isFolder = pathname.endsWith('/')
    const found = await find(roots, isFolder ? [...segments, 'index.html'] : segments)
    if (found !== null) return send(context, found)
    if (!isFolder && (await find(roots, [...segments, 'index.html'])) !== null) {
      return context.redirect(`${pathname}/${search}`, 308)
    }
    // Products lead to pages by the language of a person; a site may not have it, or have it at the shortest address.
    const [language, ...others] = segments
    if (isLocale(language) && (await find(roots, isFolder ? [...others, 'index.html'] : others)) !== null) {
      return context.redirect(`${base}/${pathname.slice(base.length + language.length + 2)}${search}`, 302)
    }
    return sendNotFound(context)
  }
}

function setHeaders(context: Context<Env>, file: SiteFile): void {
  const immutable = /\/_astro\/|\/widget\.[a-z0-9.]+\.js$/.test(context.req.path)
  context.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (isCompressible(file)) context.header('vary', 'Accept-Encoding')
  context.header('content-security-policy', PAGE_POLICY)
  context.header('referrer-policy', 'strict-origin-when-cross-origin')
  if (!file.isOpen) return
  context.header('access-control-allow-origin', '*')
  context.header('cross-origin-resource-policy', 'cross-origin')
}
