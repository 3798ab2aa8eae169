import type { Judgement } from './judge.ts'

/** `1 time`, `4 times`, `12,345 acts`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

/** `0.7 s`. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

/** How many acts people were told of, and how many they were not. */
export function counted({ confirmed, unknown }: Pick<Judgement, 'confirmed' | 'unknown'>): string {
  const open =
    unknown === 0 ? 'no answer left open' : `${count(unknown, 'answer')} left open and then settled`
  return `${count(confirmed, 'act')} confirmed, ${open}`
}
