import { relative } from 'node:path'
import type { Policy } from '../domain/policy/policy.ts'
import { readUnfinished } from '../library/read-unfinished.ts'
import { readScriptSettings } from './settings.ts'
import type { Voice } from './terminal/frame.ts'

/** The policies folder with what stands in it, finished or not. */
export interface EditorsLibrary {
  directory: string
  policies: Policy[]
}

/** Reads the policies as their editors see them. */
export function readEditorsLibrary({ io }: Pick<Voice, 'io'>): EditorsLibrary {
  const { policies: directory } = readScriptSettings(io.env)
  return { directory, policies: readUnfinished(directory) }
}

/** A path as one would type it here. */
export function shortenPath(path: string): string {
  const near = relative(process.cwd(), path)
  return near === '' || near.startsWith('..') ? path : near
}
