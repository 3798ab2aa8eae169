import type { Answer, Finding } from '../../domain/checks/finding.ts'
import { PARITY_RULES } from '../../domain/policy/exception.ts'
import type { Draft } from './drafts.ts'

/** A difference between the languages that an editor may answer, with everything that was found of it. */
export interface Question {
  draft: Draft
  answer: Answer
  findings: readonly Finding[]
}

/** Which questions are meant; every one without them. */
export interface Scope {
  clause?: string | undefined
  rule?: string | undefined
}

/** The full name of a rule that an editor may shorten: `duty` for `parity-duty`; undefined for what is none. */
export function findRule(name: string): Answer['rule'] | undefined {
  return PARITY_RULES.find((rule) => rule === name || rule === `parity-${name}`)
}

/** Tells whether words are a reason; the sign that stands for one in examples is none. */
export function isReason(words: string): boolean {
  return /\p{L}/u.test(words)
}

/** The questions that are open in drafts; what has one fingerprint is answered once. */
export function listQuestions(drafts: readonly Draft[], findings: readonly Finding[]): Question[] {
  return drafts.flatMap((draft) => {
    const mine = findings.filter(({ file, answer }) => answer && file.startsWith(draft.folder))
    return [...Map.groupBy(mine, ({ answer }) => answer?.wording)].flatMap(([, found]) => {
      const answer = found[0]?.answer
      return answer ? [{ draft, answer, findings: found }] : []
    })
  })
}

/** Tells whether a question is meant; a clause stands for what has no number of its own in it, too. */
export function isInScope({ answer }: Question, { clause, rule }: Scope): boolean {
  const within =
    clause === undefined || answer.clause === clause || /^[-§]/.test(cutHead(answer.clause, clause))
  return within && (rule === undefined || answer.rule === rule)
}

function cutHead(text: string, head: string): string {
  return text.startsWith(head) ? text.slice(head.length) : ''
}

/** The command that answers a finding of a file, for whoever puts a reason in its place. */
export function formatAnswerCommand(file: string, answer: Answer): string {
  return `npm run policy -- ${formatAnswerExample(file, answer)}`
}

/** The same without the program. */
export function formatAnswerExample(file: string, { clause, rule }: Answer): string {
  const [policy, number] = file.split('/')
  return `check --accept ${policy}/${number} --clause ${JSON.stringify(clause)} --rule ${rule} --reason "…"`
}
