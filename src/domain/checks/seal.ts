import { versionName } from '../policy.ts'
import { digestsOf } from '../seal.ts'
import { lineOf, type Subject, TEXT_FILES } from './check.ts'
import { SEAL } from './seal-words.ts'

/** A published version has the bytes it was published with. */
export function checkSeal({ policy, version, report }: Subject): void {
  const { digests, publishedAt, effectiveAt } = version.file
  const parts = { publishedAt, effectiveAt, digests }
  const missing = Object.entries(parts).filter(([, value]) => value === undefined)
  if (publishedAt === undefined && digests === undefined) return
  for (const [key] of missing)
    report({ rule: 'seal', file: 'version.yaml', line: 1, phrase: SEAL.incomplete, values: { key } })
  if (!digests) return

  const values = {
    version: versionName(policy.id, version.number),
    policy: policy.id,
    next: policy.versions.length + 1,
  }
  const actual = digestsOf(version.source, version.texts)
  for (const [locale, file] of TEXT_FILES) {
    const [found, expected] = [actual[locale], digests[locale]]
    if (found !== expected)
      report({
        rule: 'seal',
        file,
        line: 1,
        phrase: SEAL.textChanged,
        values: { ...values, found, expected },
      })
  }
  const textsHold = TEXT_FILES.every(([locale]) => actual[locale] === digests[locale])
  if (textsHold && actual.version !== digests.version)
    report({
      rule: 'seal',
      file: 'version.yaml',
      line: lineOf(version.source, 'digests'),
      phrase: SEAL.factsChanged,
      values,
    })
}
