import { retractAnswered } from './careless.ts'
import { steerClock } from './clock.ts'
import { ignoreNotices } from './deaf.ts'
import { answerEarly } from './early.ts'
import { relaxSync } from './forgetful.ts'
import { moveClock } from './late.ts'
import type { Mutant } from './mutant.ts'
import { forgetSite } from './siteless.ts'
import { swallowErrors } from './swallowing.ts'
import { takeAnyKeys } from './unbound.ts'
import { forgetTime } from './unclamped.ts'
import { skipHighWater } from './unmarked.ts'

/** What `KELISIM_FAULT_PARTS` may name. */
export const MUTANTS: ReadonlyMap<string, Mutant> = new Map([
  ['clock', steerClock],
  ['moved-clock', moveClock],
  ['early', answerEarly],
  ['swallowing', swallowErrors],
  ['forgetful', relaxSync],
  ['deaf', ignoreNotices],
  ['unclamped', forgetTime],
  ['unmarked', skipHighWater],
  ['unbound', takeAnyKeys],
  ['careless', retractAnswered],
  ['siteless', forgetSite],
])
