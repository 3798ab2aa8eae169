import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'

/** The built site, and the path under which its pages stand. */
export interface Built {
  dist: string
  base: string
}

// The files come from the disk: no port is opened, and the address in the text is the public one.
const ORIGIN = 'http://kelisim.invalid'

/** Opens a page of a built site in a browser without serving it. */
export async function openFromDisk(page: Page, { dist, base }: Built, path: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(dist, decodeURIComponent(pathname.slice(base.length)))
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
    if (!existsSync(found)) return route.fulfill({ status: 404 })
    // In a picture and on paper there is time to wait for the face.
    const css =
      found.endsWith('.css') &&
      readFileSync(found, 'utf8').replaceAll('font-display:optional', 'font-display:block')
    return route.fulfill(css ? { body: css, contentType: 'text/css' } : { path: found })
  })
  await page.goto(`${ORIGIN}${base}/${path}`, { waitUntil: 'networkidle' })
}
