import type { ByLocale, Locale } from '../../../src/domain/locale.ts'
import type { Policy, Version } from '../../../src/domain/policy/policy.ts'
import type { Random } from '../../harness/random.ts'

/** A version that is about to be spoilt, with its policy. */
export interface Target {
  policy: Policy
  version: Version
}

/** A fault put into one file of a version. */
export interface Mutation {
  /** The spoilt file, `ru.md`, and the line that was touched. */
  file: `${Locale}.md` | 'version.yaml'
  line: number
  /** What stood there and what stands there now, for people. */
  what: string
  texts: ByLocale<string>
  /** The bytes of version.yaml. */
  source: string
  /** Whether the version stays sealed; otherwise it is a draft with other words. */
  sealed: boolean
}

/** Makes faults of one kind; null where a text has no place for one. */
export type Mutator = (target: Target, locale: Locale, random: Random) => Mutation | null

/** Replaces a stretch of one text. */
export function replaceText(
  { version }: Target,
  locale: Locale,
  start: number,
  end: number,
  by: string,
): Mutation {
  const text = version.texts[locale]
  const near = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  return {
    file: `${locale}.md`,
    line: text.slice(0, start).split('\n').length,
    what: `…${near(start - 30, start)}[-${near(start, end)}-]{+${by.replace(/\s+/g, ' ')}+}${near(end, end + 30)}…`,
    texts: { ...version.texts, [locale]: text.slice(0, start) + by + text.slice(end) },
    source: version.source,
    sealed: false,
  }
}
