import { MESSAGES } from './messages/messages.ts'

export { MESSAGES }

/** A language of the demo. */
export type Language = keyof typeof MESSAGES
