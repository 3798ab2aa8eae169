import type { Tools } from '../../../src/service/commands/command.ts'
import { clock } from './clock.ts'
import { deaf } from './deaf.ts'
import { early } from './early.ts'
import { forgetful } from './forgetful.ts'
import { swallowing } from './swallowing.ts'
import { unclamped } from './unclamped.ts'
import { unmarked } from './unmarked.ts'

/** Exchanges a part of the service. */
export type Exchange = (tools: Tools) => Tools

/** What `KELISIM_FAULT_PARTS` may name. */
export const PARTS: ReadonlyMap<string, Exchange> = new Map([
  ['clock', clock],
  ['early', early],
  ['swallowing', swallowing],
  ['forgetful', forgetful],
  ['deaf', deaf],
  ['unclamped', unclamped],
  ['unmarked', unmarked],
])
