import type { Check } from './check.ts'
import { CHECKPOINT_CHECKS } from './checkpoint-checks.ts'
import { ENGINE_CHECKS } from './engine-checks.ts'
import { FORGOTTEN_CHECKS } from './forgotten-check.ts'
import { LINE_CHECKS } from './line-check.ts'
import { OPENING_CHECKS } from './opening-checks.ts'
import { PRESENTATION_CHECKS } from './presentation-checks.ts'
import { RECORD_CHECKS } from './record-checks.ts'
import { RENAME_CHECKS } from './rename-checks.ts'
import { TREE_CHECKS } from './tree-checks.ts'
import { VERSION_CHECKS } from './version-check.ts'

/** Every check of an audit by its name. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...ENGINE_CHECKS,
  ...RECORD_CHECKS,
  ...TREE_CHECKS,
  ...OPENING_CHECKS,
  ...RENAME_CHECKS,
  ...FORGOTTEN_CHECKS,
  ...LINE_CHECKS,
  ...VERSION_CHECKS,
  ...PRESENTATION_CHECKS,
  ...CHECKPOINT_CHECKS,
}
