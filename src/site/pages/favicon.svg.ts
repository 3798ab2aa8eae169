import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute } from 'astro'
import { readConfig } from '../../config/read-config.ts'

/** A sheet of paper, where the operator has no sign of their own. */
const SHEET = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    path { stroke: #625c53 }
    @media (prefers-color-scheme: dark) { path { stroke: #aaa295 } }
  </style>
  <path d="M8 3h11l6 6v20H8zM19 3v6h6M12 15h9M12 20h9M12 25h5" fill="none" stroke-width="2.2" stroke-linejoin="round" />
</svg>
`

/** The sign in the tab, at an address that the pages of the service know too. */
export const GET: APIRoute = () => {
  const { looks, folder } = readConfig(process.env)
  const own = looks.favicon?.endsWith('.svg') ? readFileSync(join(folder, looks.favicon), 'utf8') : SHEET
  return new Response(own, { headers: { 'content-type': 'image/svg+xml' } })
}
