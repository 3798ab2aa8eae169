import { createTextSchema } from '../../domain/free-text.ts'

/** Schema of an opaque id: of a person, a token, a service. */
export const OpaqueIdSchema = createTextSchema({ bytes: 255 })
