// Written by `npm run messages` from src/messages; change the words there.
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import { en } from './en.ts'

export type { Messages } from './kk.ts'

/** The messages in every language. */
export const MESSAGES = { kk, ru, en }
