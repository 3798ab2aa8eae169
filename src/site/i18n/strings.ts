import { createInstance, type TFunction } from 'i18next'
import { type ByLocale, LOCALES, type Locale, mapLocales } from '../../domain/locale.ts'
import { memoize } from '../../domain/memoize.ts'
import en from './strings/en.json' with { type: 'json' }
import kk from './strings/kk.json' with { type: 'json' }
import ru from './strings/ru.json' with { type: 'json' }

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof kk }
  }
}

/** Strings with their values that are remembered in each language. */
const MAX_MEMOIZED = 10_000

const strings = createInstance()
await strings.init({
  lng: 'kk',
  // Another language's words must never stand in for a missing string.
  fallbackLng: false,
  supportedLngs: LOCALES,
  resources: { kk: { translation: kk }, ru: { translation: ru }, en: { translation: en } },
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`The string ${key} is missing.`)
  },
  missingInterpolationHandler: (text) => {
    throw new Error(`A value is missing in the string ${JSON.stringify(text)}.`)
  },
})

const translators: ByLocale<TFunction> = mapLocales((locale) =>
  memoizeTranslations(strings.getFixedT(locale)),
)

/** The interface strings of a language; a missing key or value fails the build. */
export function t(locale: Locale): TFunction {
  return translators[locale]
}

/** A build says the same things thousands of times. */
function memoizeTranslations(translate: TFunction): TFunction {
  const known = memoize((said: string) => Reflect.apply(translate, undefined, JSON.parse(said)), MAX_MEMOIZED)
  const say = (...key: unknown[]) => known(JSON.stringify(key))
  return say as unknown as TFunction
}
