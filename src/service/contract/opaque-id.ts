import { z } from 'zod'

// Well-formed and printable, because the database and the JSON of other systems must see the same id.
const isOpaqueId = (text: string) =>
  text !== '' && text.isWellFormed() && !/\p{Cc}/u.test(text) && new TextEncoder().encode(text).length <= 255

/** Schema of an opaque id: of a person, a token, a service. */
export const OpaqueIdSchema = z.string().refine(isOpaqueId, 'expected 1 to 255 bytes of printable text')
