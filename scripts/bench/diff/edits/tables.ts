import type { Locale } from '../../../../src/domain/locale.ts'
import { EDITS as amendedEn } from './amended/en.ts'
import { EDITS as amendedKk } from './amended/kk.ts'
import { EDITS as amendedRu } from './amended/ru.ts'
import type { Edit } from './edit.ts'
import { EDITS as freshEn } from './fresh/en.ts'
import { EDITS as freshKk } from './fresh/kk.ts'
import { EDITS as freshRu } from './fresh/ru.ts'
import { EDITS as frozenEn } from './frozen/en.ts'
import { EDITS as frozenKk } from './frozen/kk.ts'
import { EDITS as frozenRu } from './frozen/ru.ts'
import { EDITS as lastEn } from './last/en.ts'
import { EDITS as lastKk } from './last/kk.ts'
import { EDITS as lastRu } from './last/ru.ts'
import { EDITS as en } from './own/en.ts'
import { EDITS as kk } from './own/kk.ts'
import { EDITS as ru } from './own/ru.ts'
import { EDITS as sixthEn } from './unseen/en.ts'
import { EDITS as sixthKk } from './unseen/kk.ts'
import { EDITS as sixthRu } from './unseen/ru.ts'
import { EDITS as fifthEn } from './untouched/en.ts'
import { EDITS as fifthKk } from './untouched/kk.ts'
import { EDITS as fifthRu } from './untouched/ru.ts'

export type TableName = 'own' | 'amended' | 'frozen' | 'fresh' | 'last' | 'untouched' | 'unseen'

/**
 * Our own edits and some after amendments, which rules may be tuned to, and five tables of somebody else, which they may not.
 * A table measures honestly only until its misses have been read.
 */
export const TABLES: Readonly<Record<TableName, Readonly<Record<Locale, readonly Edit[]>>>> = {
  own: { kk, ru, en },
  amended: { kk: amendedKk, ru: amendedRu, en: amendedEn },
  frozen: { kk: frozenKk, ru: frozenRu, en: frozenEn },
  fresh: { kk: freshKk, ru: freshRu, en: freshEn },
  last: { kk: lastKk, ru: lastRu, en: lastEn },
  untouched: { kk: fifthKk, ru: fifthRu, en: fifthEn },
  unseen: { kk: sixthKk, ru: sixthRu, en: sixthEn },
}
