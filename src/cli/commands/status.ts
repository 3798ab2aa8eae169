import { join } from 'node:path'
import type { Command } from 'commander'
import { differ } from '../../domain/checks/check-version.ts'
import { isError } from '../../domain/checks/finding.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { statusOf } from '../../domain/publication/policy-status.ts'
import { findingsIn } from '../../library/findings-in.ts'
import { policyNamed } from '../find.ts'
import { libraryOf, typed } from '../library.ts'
import { type Frame, framed, type Shared, voiceOf } from '../terminal/frame.ts'
import { type StatusReport, statusText } from './status-text.ts'

/** `status [policy]`: what is in force, announced and still a draft, and which language is behind. */
export function statusCommand(frame: Frame): Command {
  const { say, locale } = frame
  return framed(frame, 'status', 'status.about', ['status', 'status privacy'])
    .argument('[policy]', say('argument.policy'))
    .action((id: string | undefined, options: Shared) => {
      const voice = voiceOf(frame, options)
      const { directory, policies } = libraryOf(voice)
      const errors = findingsIn(directory).filter(isError)
      const reportOf = (policy: Policy): StatusReport => {
        const { drafts, ...status } = statusOf(policy, new Date(), differ)
        return {
          ...status,
          drafts: drafts.map((draft) => {
            const place = `${policy.id}/${draft.version}/`
            const mine = errors.filter(({ file }) => file.startsWith(place))
            return { ...draft, folder: typed(join(directory, place)), errors: mine.length }
          }),
        }
      }
      const reports = (id === undefined ? policies : [policyNamed(policies, id, say)]).map(
        (policy) => [policy, reportOf(policy)] as const,
      )
      if (voice.json)
        voice.print(
          JSON.stringify(
            reports.map(([, report]) => report),
            null,
            2,
          ),
        )
      else if (reports.length === 0) voice.tell(say('status.empty'))
      else
        voice.print(reports.map(([policy, report]) => statusText(policy, report, locale, say)).join('\n\n'))
    })
}
