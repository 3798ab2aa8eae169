import type { Messages } from './messages/messages.ts'

/** The words of the interface in one language. */
export type Strings = Messages
