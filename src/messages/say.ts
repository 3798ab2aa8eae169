import { createInstance } from 'i18next'
import type { Locale } from '../domain/locale.ts'
import { memoize } from '../domain/memoize.ts'
import type { Message, Value, ValueArguments, Values } from '../domain/message.ts'
import type { KeyOf, ValuesOf } from './translation.ts'

/** Says messages in one language; a key or a value that is not there does not compile. */
export interface Say<Texts> {
  readonly locale: Locale
  <Key extends KeyOf<Texts>>(key: Key, ...values: ValueArguments<ValuesOf<Texts, Key>>): string
}

/** Sentences with their values that are remembered in each language; a build says the same ones many times. */
const REMEMBERED = 10_000

/**
 * Creates what says messages in one language. Values are put in as they are: whoever prints escapes.
 *
 * @param texts the areas that will be asked for
 * @throws where a key or a value is missing, which types let pass only when they were switched off
 * @example
 * const say = createSay('kk', { site })
 * say('site.version.dated', { date: '2026 жылғы 22 қараша', number: 2 })
 */
export function createSay<Texts extends object>(locale: Locale, texts: Texts): Say<Texts> {
  const i18n = createInstance()
  // Resources are at hand, so this is done when it returns.
  void i18n.init({
    lng: locale,
    initAsync: false,
    // Another language's words must never stand in for a missing message.
    fallbackLng: false,
    // A colon in a key is a colon.
    nsSeparator: false,
    resources: { [locale]: { translation: texts } },
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key) => {
      throw new Error(`The message ${key} is missing in ${locale}.`)
    },
    missingInterpolationHandler: (text) => {
      throw new Error(`A value is missing in the message ${JSON.stringify(text)}.`)
    },
  })
  // Keys are typed by `Say`, from the texts that were handed in.
  const translateFreely = i18n.t as (key: string, options: object) => string
  const translate = memoize((call: string): string => {
    const [key, values] = JSON.parse(call) as [string, Record<string, string | number>]
    // Values stand apart from what i18next is told: one may be called `context` or `lng`. Only `count` is both.
    return translateFreely(key, { replace: values, count: values.count, nest: false })
  }, REMEMBERED)
  const say = (key: string, values: Values = {}): string => {
    const filled = Object.entries(values).map(([name, value]) => [name, resolve(value)])
    return translate(JSON.stringify([key, Object.fromEntries(filled)]))
  }
  const resolve = (value: Value): string | number => {
    const said =
      typeof value === 'object' ? (isMessage(value) ? say(value.key, value.values) : value[locale]) : value
    // What is remembered knows neither, and would leave a gap.
    if (typeof said === 'number' && !Number.isFinite(said))
      throw new Error(`${said} is no value of a message.`)
    return said
  }
  return Object.assign(say, { locale }) as Say<Texts>
}

function isMessage(value: object): value is Message {
  return 'key' in value
}
