import type { Locale } from './language.ts'
import type { LoadPrompt } from './prompt/prompt.ts'

/** Each on its own, for bundlers to leave for later. */
const PROMPTS: Record<Locale, () => ReturnType<LoadPrompt>> = {
  kk: () => import('./prompt/kk.ts'),
  ru: () => import('./prompt/ru.ts'),
  en: () => import('./prompt/en.ts'),
}

/** Takes the prompt out of the application's own bundle; in the site's `widget.js`, `fetch-prompt.ts` stands here. */
export const loadPrompt: LoadPrompt = (locale) => PROMPTS[locale]()
