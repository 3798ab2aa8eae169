import type { Past } from '../../library/findings-in.ts'
import type { CliSay } from '../say.ts'
import { createSealWindow } from './arrivals.ts'
import { readFolderAt } from './git-files.ts'

/**
 * Reads an earlier state of a policies folder from git.
 *
 * @param base what people call the state, and the commit that it is
 * @param seals the moment until which versions may have been sealed since, or that none may
 */
export function readPast(
  directory: string,
  { name, ref }: { name: string; ref: string },
  seals: 'forbidden' | Date,
  say: CliSay,
): Past {
  const { isThere, files, unread, ...at } = readFolderAt(directory, ref, say)
  const rule = seals === 'forbidden' ? seals : createSealWindow(directory, at, seals, say)
  return { name, isThere, files, unread, rule }
}
