import type { Requirements, SubjectRequirement } from '../service/contract.ts'

/** How a step is put before the person: three dialogs, three banners. */
export type View = 'prompt' | 'consent' | 'declined' | 'refused' | 'notice' | 'announced'

/** One thing to be answered or seen. */
export interface Step {
  view: View
  requirement: SubjectRequirement
  /** Names the step while the page lives: what was put off is not shown again. */
  key: string
}

/** What is asked for first; within a row, the order of the service. */
const ORDER: { view: View; fits: (requirement: SubjectRequirement) => boolean }[] = [
  { view: 'prompt', fits: ({ state }) => state === 'blocking' },
  { view: 'declined', fits: ({ state }) => state === 'declined' },
  { view: 'prompt', fits: ({ state, declined }) => state === 'due' && !declined },
  // Optional consents come in steps of their own, once nothing mandatory is left.
  { view: 'consent', fits: ({ state }) => state === 'optional' },
  { view: 'notice', fits: ({ state }) => state === 'notice' },
  // Refusing early never costs more than waiting: the old acceptance holds, and nobody is asked twice.
  { view: 'refused', fits: ({ state, declined }) => state === 'due' && declined },
  { view: 'announced', fits: ({ announced }) => announced.some(({ declined }) => !declined) },
]

/** Every step that a person has before them, in order. */
export function stepsOf({ requirements }: Requirements): Step[] {
  return ORDER.flatMap(({ view, fits }) =>
    requirements.filter(fits).map((requirement) => {
      const { policy, version, announced } = requirement
      const number = view === 'announced' ? announced.at(-1)?.version : version?.number
      return { view, requirement, key: `${view} ${policy}@${number}` }
    }),
  )
}

/** Tells whether a step is one that the product has to know of: an answer is missing or was no. */
export function isRequired({ view }: Step): boolean {
  return view === 'prompt' || view === 'declined' || view === 'refused'
}
