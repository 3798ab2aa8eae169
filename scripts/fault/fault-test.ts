import type { FigureName, Figures } from './figures.ts'
import type { Scenario } from './scenario.ts'

/** What a test came to: what was counted and one plain sentence, or why it could not be run here. */
export type Outcome = { figures: Figures; told: string } | { notRun: string }

/** The same fault done to something that breaks the promise: the test is worth something only if it notices. */
export interface Control {
  /** What breaks the promise, as the beginning of a sentence. */
  what: string
  /** The figure that must not be nought. */
  proves: FigureName
  run(stage: Scenario): Promise<Outcome>
}

/** A fault that is done to the service, again and again. */
export interface FaultTest {
  /** For `--only`. */
  id: string
  title: string
  run(stage: Scenario): Promise<Outcome>
  controls: readonly Control[]
  /** Whether waits are measured, so that nothing else may run meanwhile. */
  isTimed?: true
}
