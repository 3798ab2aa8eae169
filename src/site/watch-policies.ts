import { join, resolve, sep } from 'node:path'
import type { ViteUserConfig } from 'astro'

type PluginOption = NonNullable<ViteUserConfig['plugins']>[number]

/**
 * Shows edits of the policies in `astro dev` at once: they are read by code, not imported, so a change
 * is passed on as a change of the module that reads them.
 */
export function watchPolicies(directory: string): PluginOption {
  const folder = resolve(directory) + sep
  const reader = join(import.meta.dirname, 'view.ts')
  return {
    name: 'kelisim-watch-policies',
    apply: 'serve',
    configureServer({ watcher }) {
      watcher.add(folder)
      watcher.on('all', (_event, file) => {
        if (resolve(file).startsWith(folder)) watcher.emit('change', reader)
      })
    },
  }
}
