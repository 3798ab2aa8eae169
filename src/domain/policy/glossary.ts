import { z } from 'zod'
import { LOCALES, mapLocales } from '../locale.ts'
import { EXPECTED } from './schema-expectations.ts'
import { WordsSchema } from './schema-parts.ts'

/** A term that means one thing, as the languages call it; one language alone would compare with nothing. */
export const DefinedTermSchema = z
  .strictObject(mapLocales(() => WordsSchema.optional()))
  .refine((term) => LOCALES.filter((locale) => term[locale] !== undefined).length > 1, EXPECTED.term)
export type DefinedTerm = z.output<typeof DefinedTermSchema>

/** The file `policies/terms.yaml`, which need not be there: the terms that all policies use alike. */
export const GlossarySchema = z.array(DefinedTermSchema, { error: EXPECTED.glossary })
export type Glossary = readonly DefinedTerm[]
