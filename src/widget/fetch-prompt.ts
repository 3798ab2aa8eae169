import type { Locale } from './language.ts'
import type { LoadPrompt } from './prompt/prompt.ts'

/** Name and SRI hash of the prompt in each language; the build writes them in. */
declare const KELISIM_PROMPTS: Record<Locale, readonly [path: string, integrity: string]>

let failures = 0

/**
 * Gets a prompt from where the loader came from, and runs it only when its bytes are the ones that the loader was
 * built with. An import knows no `integrity`, so the browser fetches the file as a preload, which does: what that let
 * through stands in the browser's list of modules under its address, and is what the import finds.
 */
export const loadPrompt: LoadPrompt = async (locale) => {
  const [path, integrity] = KELISIM_PROMPTS[locale]
  // Browsers remember under which address a module failed.
  const href = new URL(failures ? `${path}?${failures}` : path, import.meta.url).href
  await new Promise((resolve, reject) => {
    const link = document.createElement('link')
    // Safari 16 knows no such preload; a script tag does the same there, but Trusted Types would refuse it elsewhere.
    const element = link.relList.supports('modulepreload') ? link : document.createElement('script')
    const type = element === link ? {} : { type: 'module' }
    Object.assign(element, type, {
      rel: 'modulepreload',
      integrity,
      crossOrigin: '',
      onload: resolve,
      onerror: () =>
        reject(new Error(`${href} did not come, or is not the file that this loader was built with`)),
      href,
      src: href,
    })
    document.head.append(element)
  }).catch((error) => {
    failures++
    throw error
  })
  return import(/* @vite-ignore */ href)
}
