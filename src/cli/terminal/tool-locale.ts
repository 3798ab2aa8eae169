import { isLocale, type Locale } from '../../domain/locale.ts'

/** The words are needed before the command line is read: wrong use is explained in them too. */
const OPTION = /^--locale(?:=(.*))?$/

/** The language of a command's words: `--locale`, or that of the terminal; English when it is none of ours. */
export function detectLocale(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  system: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Locale {
  const at = args.findLastIndex((arg) => OPTION.test(arg))
  const asked = OPTION.exec(args[at] ?? '')?.[1] ?? args[at + 1]
  if (at >= 0 && isLocale(asked)) return asked
  // The first that is set counts, as everywhere in POSIX; on Windows none is.
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || system
  const language = tag.slice(0, 2).toLowerCase()
  return isLocale(language) ? language : 'en'
}
