import { z } from 'zod'
import { type ByLocale, mapLocales } from '../locale.ts'
import { EXPECTED } from './schema-expectations.ts'

const LANGUAGES: ByLocale<string> = { kk: 'In Kazakh.', ru: 'In Russian.', en: 'In English.' }

/** Builds the schema of an object that has the value in every language. */
export const createLocaleSchema = <T extends z.ZodType>(value: T, error?: string) =>
  z.strictObject(
    mapLocales((locale) => value.describe(LANGUAGES[locale])),
    error === undefined ? undefined : { error },
  )

/** Words that a person reads, without space around them. */
export const WordsSchema = z.string({ error: EXPECTED.words }).trim().min(1, EXPECTED.someWords)

/** Why something is so: a sign alone is no reason. What is left empty is told as that. */
export const ReasonSchema = WordsSchema.regex(/^$|\p{L}/u, EXPECTED.reason)

/** A moment with its offset from UTC, such as `2026-11-22T09:00:00+05:00` (RFC 3339). */
export const InstantSchema = z.iso.datetime({
  offset: true,
  error: EXPECTED.instant,
})

/** SHA-256 in lower-case hex. */
export const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/, EXPECTED.digest)
