import { z } from 'zod'
import { LOCALES } from '../locale.ts'
import { DigestSchema } from '../policy/schema-parts.ts'

/** How the prompt stood on the screen. */
const LAYOUTS = ['dialog', 'banner', 'page'] as const

/**
 * What the screen looked like, in a closed vocabulary: it outlives the erasure of whoever saw it, so nothing of it is
 * anybody's words.
 */
export const PresentationSchema = z.strictObject({
  layout: z.enum(LAYOUTS).describe('How the prompt stood on the screen.'),
  locale: z.enum(LOCALES).describe('The language of the prompt.'),
  translated: z.boolean().describe('Whether the browser had put the page into another language by machine.'),
  widget: DigestSchema.nullable().describe(
    'SHA-256 of the file that drew it, kept where the service has that file; null for any other, and where it is not known.',
  ),
})
/**
 * What the screen looked like.
 *
 * @example
 * { layout: 'dialog', locale: 'kk', translated: false, widget: null }
 */
export type Presentation = z.output<typeof PresentationSchema>
