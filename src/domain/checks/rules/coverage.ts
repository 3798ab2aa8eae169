import type { Change } from '../../diff/change.ts'
import { LOCALES } from '../../locale.ts'
import { isPublished } from '../../policy/policy.ts'
import { listChangedTerms } from '../../policy/terms.ts'
import { getClauseAddress } from '../../text/address.ts'
import { listAddressesAbove } from '../../text/addresses-above.ts'
import { parseOutline } from '../../text/outline.ts'
import { formatSideName } from '../clause-name.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { parseTree } from '../text-view.ts'
import { locateKey } from '../yaml-place.ts'

/** Of what people are asked or told, the summary speaks: of every fact and every term that changed. */
export function checkCoverage({ version, previous, diff, report }: Subject): void {
  const { asks, summary } = version.file
  // Nobody can mend the summary of what is sealed.
  if (!previous || isPublished(version) || asks === 'nothing' || summary.length === 0) return
  const place: ProblemPlace = { rule: 'summary', ...locateKey(version.source, 'summary') }
  const list = (name: 'clauses' | 'removed') => new Set(summary.flatMap((point) => point[name] ?? []))
  const bound = { clauses: list('clauses'), removed: list('removed') }
  const told = new Set<string>()
  for (const locale of LOCALES) {
    const [before, after] = [previous, version].map(({ texts }) =>
      listAddressesAbove(parseOutline(texts[locale], parseTree)),
    )
    /** A point speaks of a clause by its address, or by that of what it belongs to: an article, a chapter, an annex. */
    const isCovered = (change: Change) => {
      const [side, above, addresses] = change.after
        ? [change.after, after, bound.clauses]
        : [change.before, before, bound.removed]
      return !side || [...(above?.get(side.path) ?? [side.path])].some((address) => addresses.has(address))
    }
    for (const change of diff(locale)?.changes ?? []) {
      // A clause that one translation alone has or lacks is told by another rule.
      if (locale !== version.file.authentic && !(change.before && change.after)) continue
      const [flag] = change.flags
      const side = change.after ?? change.before
      if (!flag || !side || told.has(side.path) || isCovered(change)) continue
      told.add(side.path)
      const values = {
        clause: formatSideName(side),
        address: getClauseAddress(side.path) || side.path,
        before: flag.before ?? '–',
        after: flag.after ?? '–',
      }
      const key = change.after ? 'summary.uncovered' : 'summary.uncoveredRemoved'
      report('version.yaml', createProblem(key, place, values))
    }
  }
  const terms = new Set<string>(summary.flatMap((point) => point.terms ?? []))
  for (const term of listChangedTerms(previous.file, version.file))
    if (term !== 'kind' && !terms.has(term))
      report('version.yaml', createProblem('summary.uncoveredTerm', place, { term }))
}
