import { LOCALES } from '../../domain/locale.ts'
import type { View } from '../build/page-context.ts'
import { buildRawPath, buildUrl, place } from '../paths.ts'
import { findPolicyEnd, findReplacing, listPublished } from '../policy/version-status.ts'

/**
 * `llms.txt`: what a program that reads pages for somebody finds here, with the texts as they were sealed. In English, as
 * the form is (llmstxt.org); each text has its title in its own language.
 */
export function renderLlms({ policies, settings, locale, now }: View): string {
  const lines = policies.flatMap((policy) => {
    const versions = listPublished(policy).toReversed()
    if (versions.length === 0) return []
    const end = findPolicyEnd(policy, now)
    const rows = versions.flatMap((version) => {
      const { number, file } = version
      // No more than dates: what is in force changes while the file stays.
      const isReplaced = findReplacing(policy, version) !== null
      const effect = isReplaced ? 'never takes effect' : `takes effect ${file.effectiveAt}`
      return LOCALES.map((tag) => {
        const address = settings.origin + buildRawPath(settings, policy.id, number, tag)
        const authentic = tag === file.authentic ? '; this language prevails' : ''
        return `- [${file.title[tag]}](${address}): version ${number}, ${tag}, ${effect}${authentic}`
      })
    })
    const history = buildUrl(settings, locale, place.history(policy.id))
    return [
      `## ${policy.id}`,
      '',
      ...(end === null ? [] : [`The policy ends, or has ended, at ${end}.`, '']),
      ...rows,
      `- [History](${history}): which version was in force when, and what changed`,
      '',
    ]
  })
  return [
    '# Policies and consents',
    '',
    '> Legal texts in Kazakh, Russian and English, each version for ever at its address, as Markdown and byte for byte as it was published. A later version replaces an earlier one from the moment of its effect; the language that prevails is named.',
    '',
    ...lines,
  ].join('\n')
}
