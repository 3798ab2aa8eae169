import { z } from 'zod'
import { LOCALES } from '../locale.ts'

/** How the prompt stood on the screen. */
const LAYOUTS = ['dialog', 'banner', 'page'] as const

/**
 * What the screen looked like, in a closed vocabulary: it outlives the erasure of whoever saw it, so nothing of it is
 * anybody's words.
 */
export const PresentationSchema = z.strictObject({
  layout: z.enum(LAYOUTS),
  /** The language of the prompt. */
  locale: z.enum(LOCALES),
  /** Whether the browser had put the page into another language by machine. */
  translated: z.boolean(),
  /** The widget that drew it, kept where the service knows its hash; null for any other, and where it is not known. */
  widget: z
    .strictObject({
      version: z.string().regex(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/, 'expected a version such as 1.12.0'),
      /** SRI hash of its file. */
      hash: z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/, 'expected a hash such as sha384-…'),
    })
    .nullable(),
})
/**
 * What the screen looked like.
 *
 * @example
 * { layout: 'dialog', locale: 'kk', translated: false, widget: null }
 */
export type Presentation = z.output<typeof PresentationSchema>
