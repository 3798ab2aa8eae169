import type { Locale } from './language.ts'
import type { LoadPrompt } from './prompt/prompt.ts'

/** SHA-256 of the prompt in each language, in hexadecimal digits; the build writes them in. */
declare const KELISIM_PROMPTS: Record<Locale, string>

/** How long a prompt may take to come, in milliseconds; one on its way for longer would never be told of. */
const TIMEOUT_MS = 20_000

let failures = ''

/**
 * Gets a prompt from where the loader came from, and runs it only when its bytes are the ones that the loader was
 * built with. An import knows no `integrity`, so the browser fetches the file as a preload, which does: what that let
 * through stands in the browser's list of modules under its address, and is what the import finds.
 */
export const loadPrompt: LoadPrompt = async (locale) => {
  const hash = KELISIM_PROMPTS[locale]
  const bytes = hash.replace(/../g, (byte) => String.fromCharCode(+`0x${byte}`))
  const path = new URL(`widget.${locale}.${hash}.js`, import.meta.url).href
  // Browsers remember under which address a module failed.
  const href = path + failures
  await new Promise((resolve, reject) => {
    setTimeout(reject, TIMEOUT_MS)
    const link = document.createElement('link')
    // Safari 16 knows no such preload; a script tag does the same there, but Trusted Types would refuse it elsewhere.
    const element = link.relList.supports('modulepreload') ? link : document.createElement('script')
    const type = element === link ? {} : { type: 'module' }
    Object.assign(element, type, {
      rel: 'modulepreload',
      integrity: `sha256-${btoa(bytes)}`,
      crossOrigin: '',
      onload: resolve,
      onerror: reject,
      href,
      src: href,
    })
    document.head.append(element)
  }).catch(() => {
    failures += '?'
    throw Error(`${path} is missing or altered`)
  })
  return { ...(await import(/* @vite-ignore */ href)), sha256: hash }
}
