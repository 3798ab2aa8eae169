import { EventEmitter } from 'node:events'
import type { Mutant } from './mutant.ts'

/** A database client to which warnings never come, so that a doubtful commit looks like any other. */
export const ignoreNotices: Mutant = (tools) => {
  const { on } = EventEmitter.prototype
  EventEmitter.prototype.on = function (name, listener) {
    return name === 'notice' ? this : on.call(this, name, listener)
  }
  return tools
}
