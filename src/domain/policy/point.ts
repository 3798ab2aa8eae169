import { z } from 'zod'
import { LOCALES, type Locale, mapLocales } from '../locale.ts'
import { EXPECTED } from './schema-expectations.ts'
import { WordsSchema } from './schema-parts.ts'
import { TermsSchema } from './terms.ts'

/** YAML reads `8.10` without quotes as the number 8.1. */
const addresses = z
  .array(z.string({ error: EXPECTED.address }).trim().min(1, EXPECTED.address), { error: EXPECTED.addresses })
  .min(1, EXPECTED.addresses)

const BindingSchema = z.strictObject({
  /** Addresses in the text of the version itself. */
  clauses: addresses.optional(),
  /** Addresses in the text before it, of what is there no more. */
  removed: addresses.optional(),
  /** Names of terms that changed. */
  terms: z
    .array(z.enum(Object.keys(TermsSchema.shape) as [keyof typeof TermsSchema.shape]), {
      error: EXPECTED.termNames,
    })
    .min(1, EXPECTED.termNames)
    .optional(),
})

/** What a point speaks of; one that speaks of the text as a whole is bound to nothing. */
export type Binding = z.output<typeof BindingSchema>

/** Something said in plain words in every language; while a translation is pending, a draft's may lack some. */
export const PointSchema = z.strictObject({
  ...mapLocales(() => WordsSchema.optional()),
  ...BindingSchema.shape,
})
export type Point = z.output<typeof PointSchema>

/** A list of points; a draft may still be without any, and a check asks for them. */
export const PointsSchema = z.array(PointSchema, { error: EXPECTED.points })

/** A point in one language. */
export interface PointFragment extends Binding {
  text: string
}

/** What a point speaks of, and nothing else of it. */
export function pickBinding({ clauses, removed, terms }: Binding): Binding {
  return { ...(clauses && { clauses }), ...(removed && { removed }), ...(terms && { terms }) }
}

/** The words of a point in the languages that it has, bound to nothing. */
export function pickWords(point: Point): Point {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (point[locale] === undefined ? [] : [[locale, point[locale]]])),
  )
}

/** The points that are there in a language. */
export function listPoints(points: readonly Point[], locale: Locale): PointFragment[] {
  return points.flatMap((point) => {
    const text = point[locale]
    return text === undefined ? [] : [{ text, ...pickBinding(point) }]
  })
}

/** The words alone of the points that are there in a language. */
export function listPointWords(points: readonly Point[], locale: Locale): string[] {
  return listPoints(points, locale).map(({ text }) => text)
}
