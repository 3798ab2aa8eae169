import type { Judgement } from './judge.ts'

/** `1 time`, `4 times`, `12,345 acts`. */
export function formatCount(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

/** `0.7 s`. */
export function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

/** How many acts people were told of, and how many they were not. */
export function formatJudgement({ confirmed, unknown }: Pick<Judgement, 'confirmed' | 'unknown'>): string {
  const open =
    unknown === 0 ? 'no answer left open' : `${formatCount(unknown, 'answer')} left open and then settled`
  return `${formatCount(confirmed, 'act')} confirmed, ${open}`
}
