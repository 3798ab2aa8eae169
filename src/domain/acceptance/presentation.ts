import { z } from 'zod'

/** How the prompt stood on the screen. */
const LAYOUTS = ['dialog', 'banner', 'page'] as const

/** What the screen looked like: enough to draw it again, nothing about the person's behaviour. */
export const PresentationSchema = z.strictObject({
  layout: z.enum(LAYOUTS),
  /** The words on the buttons and the heading, in their order. */
  labels: z.array(z.string().max(200)).max(12),
  /** SRI hash of the widget that drew it. */
  widget: z
    .string()
    .regex(/^sha384-[A-Za-z0-9+/]{64}$/)
    .nullable(),
})
export type Presentation = z.output<typeof PresentationSchema>
