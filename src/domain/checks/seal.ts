import { digestsOf } from '../seal.ts'
import { lineOf, type Subject, TEXT_FILES } from './check.ts'

/** A published version has the bytes it was published with. */
export function checkSeal({ policy, version, report }: Subject): void {
  const { digests, publishedAt, effectiveAt } = version.file
  const parts = { publishedAt, effectiveAt, digests }
  const missing = Object.entries(parts).filter(([, value]) => value === undefined)
  if (publishedAt === undefined && digests === undefined) return
  for (const [key] of missing)
    report(
      'seal',
      'version.yaml',
      1,
      `The version is published, but ${key} is missing.`,
      'Take the file back from history; publish writes all three lines.',
    )
  if (!digests) return

  const next = policy.versions.length + 1
  const advice = `Take the published file back from history. A correction is a new version: npm run policy -- new ${policy.id} (it would be ${next}).`
  const actual = digestsOf(version.source, version.texts)
  for (const [locale, file] of TEXT_FILES) {
    if (actual[locale] !== digests[locale])
      report(
        'seal',
        file,
        1,
        `${policy.id}@${version.number} is published, but this text has changed since: its digest is ${actual[locale]}, expected ${digests[locale]}.`,
        advice,
      )
  }
  const textsHold = TEXT_FILES.every(([locale]) => actual[locale] === digests[locale])
  if (textsHold && actual.version !== digests.version)
    report(
      'seal',
      'version.yaml',
      lineOf(version.source, 'digests'),
      `${policy.id}@${version.number} is published, but version.yaml has changed since.`,
      advice,
    )
}
