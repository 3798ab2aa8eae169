import { join } from 'node:path'
import type { Command } from 'commander'
import { differ } from '../../domain/checks/check-version.ts'
import { isError } from '../../domain/checks/finding.ts'
import { getCurrentTerms } from '../../domain/policy/current-terms.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { computePolicyStatus } from '../../domain/publication/policy-status.ts'
import { collectFindings } from '../../library/findings-in.ts'
import { readEditorsLibrary, shortenPath } from '../library.ts'
import { requirePolicy } from '../require-policy.ts'
import { createCommand, createVoice, type Frame, type Shared } from '../terminal/frame.ts'
import { formatStatus, type StatusReport } from './status-text.ts'

/** `status [policy]`: what is in force, announced and still a draft, and which language is behind. */
export function createStatusCommand(frame: Frame): Command {
  const { say, locale } = frame
  return createCommand(frame, 'status', 'status.about', ['status', 'status privacy'])
    .argument('[policy]', say('argument.policy'))
    .action((id: string | undefined, options: Shared) => {
      const voice = createVoice(frame, options)
      const { directory, policies } = readEditorsLibrary(voice)
      const now = new Date()
      const errors = collectFindings(directory, { drafts: true }).filter(isError)
      const reportOf = (policy: Policy): StatusReport => {
        const { drafts, ...status } = computePolicyStatus(policy, now, differ)
        return {
          ...status,
          drafts: drafts.map((draft) => {
            const place = `${policy.id}/${draft.version}/`
            const mine = errors.filter(({ file }) => file.startsWith(place))
            return { ...draft, folder: shortenPath(join(directory, place)), errors: mine.length }
          }),
        }
      }
      const reports = (id === undefined ? policies : [requirePolicy(policies, id, say)]).map(
        (policy) => [policy, reportOf(policy)] as const,
      )
      if (voice.json)
        voice.output(
          JSON.stringify(
            reports.map(([, report]) => report),
            null,
            2,
          ),
        )
      else if (reports.length === 0) voice.info(say('status.empty'))
      else
        voice.output(
          reports
            .map(([policy, report]) =>
              formatStatus(getCurrentTerms(policy, now).title[locale], report, locale, say),
            )
            .join('\n\n'),
        )
    })
}
