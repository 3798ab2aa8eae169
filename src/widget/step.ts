import type { Requirements, SubjectRequirement } from '../service/contract/subject-contract.ts'

/**
 * Why something is put before the person, in the order in which it is: dialogs, then banners. Optional consents
 * come in steps of their own, once nothing mandatory is left. `refused` is a person who said no while the old
 * acceptance still holds: refusing early never costs more than waiting, and nobody is asked twice.
 */
const VIEWS = ['blocking', 'declined', 'due', 'optional', 'notice', 'refused', 'announced'] as const
export type View = (typeof VIEWS)[number]

/** One thing to be answered or seen. */
export interface Step {
  view: View
  requirement: SubjectRequirement
}

/** Every step that a person has before them, in order. */
export function listSteps({ requirements }: Requirements): Step[] {
  return VIEWS.flatMap((view) =>
    requirements
      .filter((requirement) => isSeen(view, requirement))
      .map((requirement) => ({ view, requirement })),
  )
}

/** Names a step while the page lives: what was put off is not shown again. */
export function formatKey({ view, requirement: { announced, policy, version } }: Step): string {
  const number = view === 'announced' ? announced.at(-1)?.version : version?.number
  return `${view} ${policy}@${number}`
}

/** The steps that may be shown now: optional consents only where they are asked for, and what can wait not while it is to. */
export function listOpen(
  steps: readonly Step[],
  { asks, deferred }: { asks: boolean; deferred: boolean },
): Step[] {
  return steps.filter(({ view }) => isClosed(view) || (!deferred && (asks || view !== 'optional')))
}

function isSeen(view: View, { announced, declined, state }: SubjectRequirement): boolean {
  if (view === 'announced') return announced.some((version) => !version.declined)
  return view === (state === 'due' && declined ? 'refused' : state)
}

/** Tells whether a step is one that the product has to know of: an answer is missing or was no. */
export function isRequired({ view }: Step): boolean {
  return 'blocking declined due refused'.includes(view)
}

/** Tells whether the gate is closed before a step. */
export function isClosed(view: View): boolean {
  return 'blocking declined'.includes(view)
}

/** Tells whether a step is a dialog that asks for an answer. */
export function isAsking({ view }: Step): boolean {
  return 'blocking due optional'.includes(view)
}
