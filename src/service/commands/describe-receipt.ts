import type { ReceiptReport } from '../../client/receipt-report.ts'
import { type ActLeaf, isActLeaf, type Leaf } from '../../domain/log/leaf.ts'

type Stated = Pick<ReceiptReport, 'facts' | 'subject' | 'delegate' | 'onBehalf'>

/**
 * What a receipt states, in one line: the answer, when, and whose word it is.
 *
 * @example
 * describeReceipt(report) // 'accept privacy@1 (kk) at 2026-11-22T09:00:00.000Z for person-1 by parent-4 (guardian)'
 */
export function describeReceipt({ facts, ...people }: Stated): string {
  if (facts === null) return 'nothing that can be read'
  if (!isActLeaf(facts)) return describeEntry(facts)
  const about = `${facts.policy}@${facts.version} (${facts.locale})`
  const answer =
    facts.act === 'correct' ? `correction of a mistaken entry about ${about}` : `${facts.act} ${about}`
  return [`${answer} at ${facts.at}${describePeople(facts, people)}`, ...listRemarks(facts)].join('; ')
}

function describeEntry(facts: Leaf): string {
  return 'policy' in facts ? `${facts.act} ${facts.policy}@${facts.version}` : facts.act
}

/** Whose answer it is, and who gave it where that was somebody else. */
function describePeople(
  { onBehalf: isForAnother }: ActLeaf,
  { subject, delegate, onBehalf }: Omit<Stated, 'facts'>,
): string {
  if (delegate !== null) return ` for ${subject} by ${delegate.sub} (${delegate.role})`
  if (onBehalf !== null) {
    const { actor, service } = onBehalf
    return ` for ${subject}, entered by ${actor}${service === undefined ? '' : ` (registered as ${service})`}`
  }
  // Without an opening only that somebody else answered is known.
  if (isForAnother) return ' by somebody else for the person'
  return subject === null ? '' : ` by ${subject}`
}

function listRemarks(facts: ActLeaf): string[] {
  const { claimedAt, onBehalf } = facts
  const source = onBehalf ? 'staff' : 'an earlier system'
  const choices = 'choices' in facts ? facts.choices : undefined
  return [
    ...(choices ? [`choices: ${choices.join(', ') || 'none'}`] : []),
    ...(claimedAt === null ? [] : [`moment stated by ${source}: ${claimedAt}`]),
    ...('clockAdjusted' in facts ? ['the clock had gone back: the moment is that of the record before'] : []),
  ]
}
