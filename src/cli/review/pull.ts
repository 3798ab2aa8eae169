import { KelisimError } from '../../domain/error.ts'
import type { Voice } from '../terminal/frame.ts'

/** The number of a pull request, from an option. */
export function parsePullNumber({ say }: Voice, pr: string | undefined, example?: string): number {
  if (/^[1-9]\d*$/.test(pr ?? '')) return Number(pr)
  const problem = pr === undefined ? say('review.noPr') : say('review.badPr', { value: JSON.stringify(pr) })
  const advice = example
    ? say('usage.neededAdvice', { example: `npm run policy -- ${example}` })
    : say('review.usage')
  throw new KelisimError('usage', problem, advice)
}

/** The error of a pull request that has moved on: an older state is written over nothing. */
export function createMovedError({ say }: Voice, pr: number, head: string, here: string): KelisimError {
  return new KelisimError(
    'github-moved',
    say('review.movedOn', { pr, head: head.slice(0, 10), here: here.slice(0, 10) }),
    say('review.movedOnAdvice'),
  )
}
