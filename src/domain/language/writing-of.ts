import type { ByLocale } from '../locale.ts'
import { writing as en } from './en/writing.ts'
import { writing as kk } from './kk/writing.ts'
import { writing as ru } from './ru/writing.ts'
import type { Writing } from './writing.ts'

/** How each language is written; small, for the scripts of pages carry it. */
export const WRITING: ByLocale<Writing> = { kk, ru, en }
