import { LOCALES } from '../../locale.ts'
import { formatVersionName } from '../../policy/policy.ts'
import { createFinding, type Finding } from '../finding.ts'
import type { FindingMessages } from '../messages.ts'

/** A published version's facts, as a path below the policies folder. */
const FACTS = /^([^/]+)\/([1-9]\d*)\/version\.yaml$/

/**
 * Compares published versions with an earlier state of the library: none of their files may differ or be gone.
 * A seal alone would hold again for someone who computes new digests.
 *
 * @param before files of the earlier state by their path below the policies folder
 * @param now the text of a file today; null when there is none
 * @param base name of the earlier state, such as `origin/main`
 */
export function checkHistory(
  before: ReadonlyMap<string, string>,
  now: (path: string) => string | null,
  base: string,
): Finding[] {
  return [...before].flatMap(([path, facts]) => {
    const [, policy = '', number = ''] = FACTS.exec(path) ?? []
    if (policy === '' || !isSealed(facts)) return []
    const folder = `${policy}/${number}`
    const values = { version: formatVersionName(policy, Number(number)), base, policy }
    const files = ['version.yaml', ...LOCALES.map((locale) => `${locale}.md`)].map(
      (name) => `${folder}/${name}`,
    )
    if (files.every((file) => now(file) === null))
      return [createHistoryFinding('history.versionGone', folder, 1, values)]
    return files.flatMap((file) => {
      const [old, text] = [before.get(file), now(file)]
      if (old === undefined || old === text) return []
      if (text === null) return [createHistoryFinding('history.fileGone', file, 1, values)]
      return [createHistoryFinding('history.changed', file, findFirstDifference(old, text), values)]
    })
  })
}

function isSealed(facts: string): boolean {
  return /^publishedAt:/m.test(facts) && /^digests:/m.test(facts)
}

function createHistoryFinding(
  key: `history.${'versionGone' | 'fileGone' | 'changed'}`,
  file: string,
  line: number,
  values: FindingMessages['history.changed'],
): Finding {
  return createFinding(key, { rule: 'history', severity: 'error', file, line, column: 1 }, values)
}

function findFirstDifference(old: string, now: string): number {
  const [before, after] = [old.split('\n'), now.split('\n')]
  return after.findIndex((line, index) => line !== before[index]) + 1 || after.length
}
