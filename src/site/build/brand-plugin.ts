import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ViteUserConfig } from 'astro'
import type { FoundConfig } from '../../config/read-config.ts'
import { renderTheme } from './theme.ts'

type PluginOption = NonNullable<ViteUserConfig['plugins']>[number]

const MODULE = 'virtual:kelisim/brand'

/**
 * Makes the files that the configuration names part of the site, each by a hash in its name: their addresses are what
 * the module `virtual:kelisim/brand` exports.
 *
 * @param cache a folder for the style sheet that is made of colours and fonts
 */
export function serveBrand({ looks, folder }: FoundConfig, cache: string): PluginOption {
  return {
    name: 'kelisim-brand',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      const own = (file: string | null) => file && resolve(folder, file)
      return writeModule({
        logoLight: own(looks.logo?.light ?? null),
        logoDark: own(looks.logo?.dark ?? null),
        favicon: own(looks.favicon),
        touchIcon: own(looks.touchIcon),
        openGraphImage: own(looks.openGraphImage),
        theme: writeTheme({ looks, folder }, cache),
        customCss: own(looks.customCss),
      })
    },
  }
}

function writeModule(files: Record<string, string | null>): string {
  return Object.entries(files)
    .map(([name, file]) =>
      file === null
        ? `export const ${name} = null`
        : `import ${name}File from ${JSON.stringify(`${file}?url&no-inline`)}\nexport const ${name} = ${name}File`,
    )
    .join('\n')
}

/** Written to the disk, because only a file gets an address of its own. */
function writeTheme({ looks, folder }: Pick<FoundConfig, 'looks' | 'folder'>, cache: string): string | null {
  const faces = (looks.fonts?.files ?? []).map(({ family, file, weight = 400, style = 'normal' }) => {
    const source = JSON.stringify(resolve(folder, file))
    return `@font-face { font-family: ${family}; src: url(${source}) format("woff2"); font-weight: ${weight}; font-style: ${style}; font-display: swap; }`
  })
  const text = [...faces, renderTheme(looks)].filter(Boolean).join('\n')
  if (text === '') return null
  mkdirSync(cache, { recursive: true })
  const path = join(resolve(cache), 'theme.css')
  writeFileSync(path, `${text}\n`)
  return path
}
