import type { Locale } from '../../locale.ts'
import { formatClauseName } from '../clause-name.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { isForeign } from '../rules/references.ts'
import type { TextView } from '../text-view.ts'
import { checkAddresses } from './addresses.ts'
import { findOutliers, type Outlier } from './claim.ts'
import { type Family, findDifferences } from './differences.ts'
import { findContradictions } from './figures.ts'
import { indexAddresses, type PairedClause, pairClauses } from './paired.ts'
import { quoteOutlier } from './quoted.ts'
import { describeShape } from './shape.ts'

/** A row or an item less has its numbers with it. */
const WITH_SHAPE: ReadonlySet<Family> = new Set<Family>(['figures', 'units', 'references'])
/** What a machine can only suspect is left to a person. */
const SUSPECTED: ReadonlySet<Family | 'shape'> = new Set<Family>(['negation', 'duty'])

/** The languages say the same: the same clauses, and in each the same numbers, addresses, bans and duties. */
export function checkParity(subject: Subject): void {
  const { version, texts, report } = subject
  for (const text of texts)
    for (const { figure, start, end } of findContradictions(text.source, text.locale))
      report(
        text.file,
        createProblem(
          'parity.contradiction',
          { rule: 'figures', ...text.locate(start, end) },
          { figure, words: text.source.slice(start, end) },
        ),
      )
  if (texts.length < 2) return
  const addresses = indexAddresses(texts)
  const unlike = checkAddresses(subject, addresses)
  const excepted = new Set(version.file.exceptions?.map(({ clause }) => clause))
  for (const pair of pairClauses(addresses, unlike)) if (!excepted.has(pair.address)) compare(subject, pair)
}

function compare({ version, texts, report }: Subject, pair: PairedClause): void {
  const authentic = pickAuthentic(version.file.authentic, texts)
  const each = <T>(read: (text: TextView, clause: NonNullable<PairedClause['in'][Locale]>) => T) =>
    Object.fromEntries(
      texts.flatMap((text) => {
        const clause = pair.in[text.locale]
        return clause ? [[text.locale, read(text, clause)]] : []
      }),
    )
  const tell = (family: Family | 'shape', odd: Outlier, offset: number) => {
    const text = texts.find(({ locale }) => locale === odd.locale)
    const clause = pair.in[odd.locale]
    if (!text || !clause || isReported(text, family, odd, offset)) return
    const [first] = odd.here
    const place = first ? text.locate(offset + first.start, offset + first.end) : text.locate(clause.start)
    report(
      text.file,
      createProblem(
        `parity.${family}`,
        { rule: `parity-${family}`, severity: SUSPECTED.has(family) ? 'note' : 'error', ...place },
        { clause: formatClauseName(pair.address), ...quoteOutlier(odd) },
      ),
    )
  }
  const built = findOutliers(each(describeShape), authentic, () => false)
  for (const odd of built) tell('shape', odd, 0)
  for (const { family, odd } of findDifferences(
    each((text, clause) => text.getBody(clause)),
    authentic,
  ))
    if (built.length === 0 || !WITH_SHAPE.has(family)) tell(family, odd, pair.in[odd.locale]?.body ?? 0)
}

/** A reference to a clause that is not there is told where it stands. */
function isReported(text: TextView, family: Family | 'shape', { here }: Outlier, offset: number): boolean {
  if (family !== 'references' || here.length === 0) return false
  const numbers = new Set(text.clauses.map(({ number }) => number))
  return here.every(
    ({ key, start, end }) =>
      !(numbers.has(key) || isForeign(text.source, { start: offset + start, end: offset + end })),
  )
}

/** The language that prevails; while its text is pending, the first one that there is. */
function pickAuthentic(authentic: Locale, texts: readonly TextView[]): Locale {
  return texts.some(({ locale }) => locale === authentic) ? authentic : (texts[0]?.locale ?? authentic)
}
