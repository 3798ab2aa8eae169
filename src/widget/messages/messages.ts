// Written by `npm run messages` from src/messages; change the words there.
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import { en } from './en.ts'

/** The keys of the messages, in the order of the texts. */
export const KEYS = [
  'updated',
  'first',
  'optional',
  'refused',
  'summary',
  'changes',
  'text',
  'since',
  'deadline',
  'upcoming',
  'stillHolds',
  'accept',
  'decline',
  'consent',
  'later',
  'reconsider',
  'close',
  'retry',
  'history',
  'recorded',
  'wait',
  'stale',
  'textTrouble',
  'noConnection',
  'unknown',
  'notRecorded',
] as const

/** The texts in every language. */
export const TEXTS = { kk, ru, en }
