import { sayFinding } from '../../domain/checks/finding.ts'
import { makeReadWordings } from '../../domain/checks/wordings/read-wordings.ts'
import type { Exception } from '../../domain/policy/exception.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { wrapText } from '../check/print.ts'
import { askLine, begin, choose, show } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import type { Draft } from './drafts.ts'
import { isReason, type Question } from './question.ts'
import { formatWordings } from './wordings-text.ts'

/** A question with what was answered to it. */
export interface Answered {
  draft: Draft
  exception: Exception
}

/** Goes through the questions one by one; nothing is written before the last of them, or where a person stops. */
export async function askAnswers(voice: Voice, questions: readonly Question[]): Promise<Answered[]> {
  const { say } = voice
  const answered: Answered[] = []
  begin(voice, say('accept.title', { n: questions.length }))
  for (const [index, question] of questions.entries()) {
    const { draft, answer } = question
    const name = formatVersionName(draft.policy.id, draft.version.number)
    const place = `${index + 1}/${questions.length} · ${name} · ${answer.clause} · ${answer.rule}`
    show(voice, place, formatQuestion(voice, question))
    const next = await choose(voice, say('accept.isMeant'), [
      { value: 'skip', label: say('accept.skip') },
      { value: 'reason', label: say('accept.giveReason') },
      { value: 'stop', label: say('accept.stop') },
    ])
    if (next === 'stop') break
    if (next === 'skip') continue
    const reason = await askLine(voice, say('accept.why'), (line) =>
      isReason(line) ? undefined : say('accept.noReason'),
    )
    answered.push({ draft, exception: createException(question, reason) })
  }
  return answered
}

/** The entry that answers a question. */
export function createException({ answer }: Question, reason: string): Exception {
  return { ...answer, reason: reason.trim().replaceAll(/\s+/g, ' ') }
}

/** What was found, and what each language says. */
function formatQuestion(voice: Voice, { draft, findings }: Question): string {
  const say = sayDomainIn(voice.locale)
  const read = makeReadWordings(draft.policy, draft.version)
  return findings
    .map((finding) => {
      const wordings = read(finding)
      const found = [
        `${finding.file}:${finding.line}`,
        ...wrapText(sayFinding(finding, say).message, '', '', 72),
      ]
      return [...found, ...(wordings ? ['', ...formatWordings(wordings, voice.styleInfo)] : [])].join('\n')
    })
    .join('\n\n')
}
