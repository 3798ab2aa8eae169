import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'astro'

type PluginOption = NonNullable<ViteUserConfig['plugins']>[number]

/** Milliseconds after which a page that was asked for and does not listen never will. */
const LONGEST_LOAD = 30_000

/**
 * Shows edits of the policies in `astro dev` at once: they are read by code, not imported, so a change
 * is passed on as a change of the module that reads them. Vite tells only the pages that are listening,
 * and a page listens some time after it was asked for: a change between the two is told on connection.
 */
export function watchPolicies(directory: string): PluginOption {
  const folder = resolve(directory) + sep
  const reader = fileURLToPath(new URL('./page-context.ts', import.meta.url))
  let changed = Number.NEGATIVE_INFINITY
  let asked: number[] = []
  return {
    name: 'kelisim-watch-policies',
    apply: 'serve',
    configureServer({ watcher, middlewares, ws }) {
      watcher.add(folder)
      watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(folder)) return
        changed = performance.now()
        watcher.emit('change', reader)
      })
      middlewares.use((request, _response, next) => {
        const now = performance.now()
        asked = asked.filter((time) => now - time < LONGEST_LOAD)
        if (request.headers.accept?.includes('text/html')) asked.push(now)
        next()
      })
      // Pages connect in the order in which they were asked for, nearly always; a wrong pair reloads once more.
      ws.on('connection', (page) => {
        if (changed > (asked.shift() ?? changed)) page.send(JSON.stringify({ type: 'full-reload' }))
      })
    },
  }
}
