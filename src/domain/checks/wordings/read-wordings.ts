import { LOCALES, type Locale, mapLocales } from '../../locale.ts'
import type { Policy, Version } from '../../policy/policy.ts'
import { differ } from '../check-version.ts'
import { listTexts, selectComparable } from '../comparable-texts.ts'
import type { Finding } from '../finding.ts'
import { computeWordingDigest } from '../parity/answers.ts'
import { indexAddresses, pairClauses } from '../parity/paired.ts'
import { type ChangedUnit, listChangedUnits } from '../parity/steps.ts'
import { buildClauseUnit, listLocales, type Unit } from '../parity/unit.ts'
import { type MarkedWording, markPhrases } from './marked.ts'
import { listPhrases, type Phrases } from './phrases.ts'

/** Tells of a difference between the languages what each of them says; null for other findings. */
export type ReadWordings = (finding: Finding) => MarkedWording | null

/** Makes what finds the clauses of a version that findings compare, known by their fingerprints. */
export function makeReadWordings(policy: Policy, version: Version): ReadWordings {
  let units: readonly (Unit | ChangedUnit)[] | null = null
  return (finding) => {
    const { answer } = finding
    if (!answer) return null
    units ??= listUnits(policy, version)
    const unit = units.find(({ wording }) =>
      answer.wording.startsWith(computeWordingDigest(answer.rule, wording)),
    )
    if (!unit) return null
    const phrases = finding.key === 'parity.alone' ? listNewWords(unit) : listPhrases(finding)
    return Object.fromEntries(
      listLocales(unit).map((locale) => [
        locale,
        markPhrases(unit.wording[locale] ?? '', phrases[locale] ?? []),
      ]),
    )
  }
}

/** What the languages say of every finding about a difference between them. */
export function readAllWordings(
  policies: readonly Policy[],
  findings: readonly Finding[],
): Map<Finding, MarkedWording> {
  const byFolder = Map.groupBy(
    findings.filter(({ answer }) => answer),
    ({ file }) => file.split('/').slice(0, 2).join('/'),
  )
  const found = new Map<Finding, MarkedWording>()
  for (const policy of policies)
    for (const version of policy.versions) {
      const read = makeReadWordings(policy, version)
      for (const finding of byFolder.get(`${policy.id}/${version.number}`) ?? []) {
        const wording = read(finding)
        if (wording) found.set(finding, wording)
      }
    }
  return found
}

/** Clauses that changed first: of these it is known in which words. */
function listUnits(policy: Policy, version: Version): (Unit | ChangedUnit)[] {
  const texts = selectComparable(listTexts(version))
  const isCompared = (locale: Locale) => texts.some((text) => text.locale === locale)
  const compared = LOCALES.every(isCompared)
    ? version.texts
    : mapLocales((locale) => (isCompared(locale) ? version.texts[locale] : ''))
  const previous = policy.versions.find(({ number }) => number === version.number - 1)
  const changed = previous
    ? listChangedUnits(differ(previous.texts, compared, version.file.authentic).steps, texts, previous.texts)
    : []
  const pairs = pairClauses(indexAddresses(texts), new Set())
  return [...changed, ...pairs.map((pair) => buildClauseUnit(pair, texts))]
}

function listNewWords(unit: Unit | ChangedUnit): Phrases {
  if (!('changes' in unit)) return {}
  return Object.fromEntries(
    listLocales(unit).map((locale) => {
      const ops = unit.changes[locale]?.ops ?? []
      return [locale, ops.flatMap(({ kind, text, note }) => (kind === 'added' && !note ? [text] : []))]
    }),
  )
}
