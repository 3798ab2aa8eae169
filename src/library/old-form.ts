/** The form of the files before `format: 1`; only `migrate` reads it, whatever else meets it sends people there. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument, stringify } from 'yaml'
import { type ByLocale, LOCALES } from '../domain/locale.ts'
import { FORMAT } from '../domain/policy/version-file.ts'

/** The file that said of a policy what each of its versions says now. */
export const OLD_FILE = 'policy.yaml'

/** What was not known of an operator was written down as such; now it is left out. */
export const UNKNOWN = /^[ \t]+(?:bin|address):\s*(?:null|~)?\s*(?:#.*)?\n/gm

/** Tells whether a policy's folder is still in the old form. */
export function isOldForm(directory: string, id: string): boolean {
  return statSync(join(directory, id, OLD_FILE), { throwIfNoEntry: false })?.isFile() ?? false
}

/** Tells whether a `version.yaml` is in the old form, in which it says nothing of what kind its policy is. */
export function isOldFacts(facts: string): boolean {
  return /^\uFEFF?(["']?)asks\1[ \t]*:/m.test(facts) && !isNewFacts(facts)
}

/** Tells whether a `version.yaml` is in the new form, right or wrong. */
export function isNewFacts(facts: string): boolean {
  return /^\uFEFF?(["']?)(?:format|kind)\1[ \t]*:/m.test(facts)
}

/**
 * Writes a version's facts in the new form: the terms of its policy first, plain words point by point. All else stays
 * as it was written, comments included.
 *
 * @param terms the text of the `policy.yaml`
 */
export function convertFacts(terms: string, facts: string): string {
  const words = readPlainWords(facts)
  const blocks = splitBlocks(facts).map((block) => {
    const [part] = /^(?:summary|meaning)(?=:)/.exec(block) ?? []
    const lists = part && words[part as keyof typeof words]
    return part && lists ? writePoints(part, lists, block) : block
  })
  return `format: ${FORMAT}\n${terms.replace(UNKNOWN, '').trimEnd()}\n${blocks.join('')}`
}

/** The words of each language by themselves, as they stood; undefined for what is no such thing. */
function readPlainWords(facts: string): Record<'summary' | 'meaning', ByLocale<string[]> | undefined> {
  const read = (value: unknown) => (isByLocale(value) ? value : undefined)
  try {
    const value: unknown = parseDocument(facts).toJS()
    const { summary, meaning } = value as { summary?: unknown; meaning?: unknown }
    return { summary: read(summary), meaning: read(meaning) }
  } catch {
    return { summary: undefined, meaning: undefined }
  }
}

function isByLocale(value: unknown): value is ByLocale<string[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const lists: unknown[] = Object.values(value)
  const known = Object.keys(value).every((key) => LOCALES.some((locale) => locale === key))
  return (
    known && lists.every((list) => Array.isArray(list) && list.every((words) => typeof words === 'string'))
  )
}

/** A key at the left edge with all that stands under it. */
function splitBlocks(facts: string): string[] {
  return facts.split(/^(?=[a-zA-Z]+:)/m)
}

/** The n-th words of each language become one point; a comment behind the block stays behind it. */
function writePoints(part: string, lists: ByLocale<string[]>, block: string): string {
  const count = Math.max(0, ...LOCALES.map((locale) => lists[locale]?.length ?? 0))
  const points = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const said = lists[locale]?.[index]
        return said === undefined ? [] : [[locale, said]]
      }),
    ),
  )
  const lines = block.split('\n')
  const behind = lines.slice(lines.findLastIndex((line) => !/^(?:#.*)?$/.test(line)) + 1).join('\n')
  return `${stringify({ [part]: points }, { lineWidth: 0, aliasDuplicateObjects: false })}${behind}`
}
