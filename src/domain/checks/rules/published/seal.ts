import { LOCALES } from '../../../locale.ts'
import { formatVersionName, type Version } from '../../../policy/policy.ts'
import { endsWithSeal } from '../../../policy/seal.ts'
import type { Digests } from '../../../policy/version-file.ts'
import { createProblem } from '../../problem.ts'
import type { Subject } from '../../rule-input.ts'
import { locateKey } from '../../yaml-place.ts'

/** A published version has the bytes it was published with. */
export function checkSeal({ policy, version, actual, report }: Subject): void {
  const { digests, publishedAt, effectiveAt } = version.file
  if (publishedAt === undefined && digests === undefined) return
  const lacking = Object.entries({ publishedAt, effectiveAt, digests }).filter(
    ([, value]) => value === undefined,
  )
  for (const [key] of lacking)
    report('version.yaml', createProblem('seal.incomplete', { rule: 'seal' }, { key }))
  if (!digests || lacking.length > 0) return

  const values = {
    version: formatVersionName(policy.id, version.number),
    policy: policy.id,
    next: policy.versions.length + 1,
  }
  const touched = LOCALES.filter((locale) => actual[locale] !== digests[locale])
  for (const locale of touched) {
    const [found, expected] = [shortenDigest(actual[locale]), shortenDigest(digests[locale])]
    report(
      `${locale}.md`,
      createProblem('seal.textChanged', { rule: 'seal' }, { ...values, found, expected }),
    )
  }
  if (touched.length > 0) return
  const place = locateKey(version.source, 'digests')
  if (actual.version === digests.version) {
    if (!endsWithSeal(version.source, digests))
      report('version.yaml', createProblem('seal.uncovered', { rule: 'seal', ...place }, values))
    return
  }
  report('version.yaml', createProblem('seal.factsChanged', { rule: 'seal', ...place }, values))
}

/** The beginning of a digest: enough to tell two of them apart. */
function shortenDigest(digest: string): string {
  return digest.slice(0, 12)
}

/** Tells whether a version is published and still has the bytes of its publication. */
export function isIntact({ file, source }: Version, actual: Digests): boolean {
  const { digests } = file
  if (!digests || file.publishedAt === undefined) return false
  return (
    actual.version === digests.version &&
    LOCALES.every((locale) => actual[locale] === digests[locale]) &&
    endsWithSeal(source, digests)
  )
}
