import { formatClauseName, formatPrecedingName } from '../clause-name.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { findUnreadNumbers } from '../rules/unread.ts'
import { findOutliers } from './compare/outliers.ts'
import { type Addresses, getParentAddress } from './paired.ts'

/**
 * Every language has the same clauses.
 *
 * @returns addresses under which they differ, where nothing else can be compared
 */
export function checkAddresses({ version, texts, report }: Subject, maps: Addresses): Set<string> {
  const claims = Object.fromEntries(
    texts.map(({ locale }) => [
      locale,
      [...(maps.get(locale) ?? [])].map(([key, { start, body }]) => ({
        key,
        text: key,
        start,
        end: body,
        sure: true,
      })),
    ]),
  )
  const unlike = new Set<string>()
  for (const { locale, here, there } of findOutliers(claims, version.file.authentic, () => true)) {
    const text = texts.find((one) => one.locale === locale)
    const own = maps.get(locale)
    if (!text || !own) continue
    const lacking = new Set(Object.values(there).flatMap((list) => list.map(({ key }) => key)))
    // A number that was only written wrongly is told where it stands.
    const unread = new Set(findUnreadNumbers(text).map(({ number }) => number))
    const odd = new Set([...here.map(({ key }) => key), ...lacking])
    for (const address of odd) {
      unlike.add(getParentAddress(address))
      // What is missing as a whole is not told once more for each of its parts.
      if (odd.has(getParentAddress(address))) continue
      const clause = own.get(address)
      if (!clause && unread.has(address)) continue
      const others = texts.filter(
        (one) => one.locale !== locale && maps.get(one.locale)?.has(address) !== (clause !== undefined),
      )
      const values = {
        clause: formatClauseName(address),
        others: others.map(({ file }) => file).join(', '),
      }
      if (clause) {
        const place = text.locate(clause.start, clause.body)
        report(text.file, createProblem('parity.extra', { rule: 'parity', ...place }, values))
        continue
      }
      const order = [...(maps.get(others[0]?.locale ?? locale)?.keys() ?? [])]
      const before = order.slice(0, order.indexOf(address)).findLast((earlier) => own.has(earlier))
      const line = before === undefined ? 1 : (own.get(before)?.line ?? 1)
      const missing = { ...values, before: formatPrecedingName(before) }
      report(text.file, createProblem('parity.missing', { rule: 'parity', line }, missing))
    }
  }
  return unlike
}
