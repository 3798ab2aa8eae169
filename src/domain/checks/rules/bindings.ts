import { LOCALES } from '../../locale.ts'
import type { Binding } from '../../policy/point.ts'
import { isPublished, type Version } from '../../policy/policy.ts'
import { listChangedTerms } from '../../policy/terms.ts'
import { listAddressesAbove } from '../../text/addresses-above.ts'
import { type OutlineBlock, parseOutline } from '../../text/outline.ts'
import type { Near } from '../messages.ts'
import { findNearAddresses } from '../near-addresses.ts'
import { createPart } from '../parts.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { parseTree } from '../text-view.ts'
import { locateKey } from '../yaml-place.ts'

const PARTS = ['summary', 'meaning'] as const

/** What a point is bound to is there, in this text or in the one before it, and is what the point says that it is. */
export function checkBindings(subject: Subject): void {
  const { version, previous, report } = subject
  const blocks = { clauses: listBlocks(version), removed: listBlocks(previous) }
  const known = {
    clauses: new Set(blocks.clauses.map(({ id }) => id)),
    removed: new Set(blocks.removed.map(({ id }) => id)),
  }
  // Nobody can mend the words of what is sealed.
  const isOpen = previous !== undefined && !isPublished(version)
  const changed = new Set<string>(isOpen ? listChangedTerms(previous.file, version.file) : [])
  for (const part of PARTS)
    version.file[part]?.forEach((bound: Binding, index) => {
      const point = index + 1
      const findPlace = (name: keyof Binding): ProblemPlace => ({
        rule: 'summary',
        ...locateKey(version.source, `${part}.${index}.${name}`),
      })
      for (const name of ['clauses', 'removed'] as const)
        for (const clause of bound[name] ?? []) {
          if (known[name].has(clause)) continue
          const key = name === 'clauses' ? 'summary.unknownClause' : 'summary.unknownRemoved'
          const values = { part, point, clause, near: formatNear(findNearAddresses(clause, blocks[name])) }
          report('version.yaml', createProblem(key, findPlace(name), values))
        }
      // The meaning of a version is told to those who read it for the first time.
      if (!isOpen || part !== 'summary') return
      for (const clause of bound.removed ?? [])
        if (known.removed.has(clause) && isStillThere(clause, subject, previous))
          report(
            'version.yaml',
            createProblem('summary.notRemoved', findPlace('removed'), { part, point, clause }),
          )
      for (const term of bound.terms ?? [])
        if (!changed.has(term))
          report(
            'version.yaml',
            createProblem('summary.unchangedTerm', findPlace('terms'), { part, point, term }),
          )
    })
}

/** Whether a clause with all that belongs to it stands in every language where it stood. */
function isStillThere(address: string, { version, diff }: Subject, previous: Version): boolean {
  return LOCALES.every((locale) => {
    if (version.file.pending?.includes(locale)) return true
    const above = listAddressesAbove(parseOutline(previous.texts[locale], parseTree))
    return (diff(locale)?.changes ?? []).every(
      ({ before, after, moved }) =>
        !before || !above.get(before.path)?.has(address) || (after?.path === before.path && !moved),
    )
  })
}

/** The blocks of a version in all of its languages; that they differ is told by another rule. */
function listBlocks(version: Version | undefined): OutlineBlock[] {
  return LOCALES.flatMap((locale) => (version ? parseOutline(version.texts[locale], parseTree).blocks : []))
}

function formatNear(addresses: readonly string[]): Near {
  if (addresses.length === 0) return ''
  return createPart('findings.parts.near', { addresses: addresses.map((one) => `"${one}"`).join(', ') })
}
