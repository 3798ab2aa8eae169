import { GateError } from '../gate-error.ts'
import type { PromptMemory, Sitting } from './prompt.ts'
import { createPromptSurface } from './prompt-surface.ts'

/** What a sitting begins with, before anything was shown. */
export function createMemory({ check, fail, host, next }: Sitting): PromptMemory {
  // A page that changes its language takes the prompt along, unless the person has chosen one in it.
  const observer = new MutationObserver(() => next())
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return {
    observer,
    surface: createPromptSurface(host.root, {
      onTurn: () => check(),
      onHidden: () => fail(new GateError('hidden', 'the page hides or covers the prompt')),
    }),
    putOff: new Set(),
    noticed: new Set(),
    passed: new Set(),
    total: 0,
    hasRefused: false,
    reading: {},
    drawn: new AbortController(),
  }
}
