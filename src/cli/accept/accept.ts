import type { Finding } from '../../domain/checks/finding.ts'
import { KelisimError } from '../../domain/error.ts'
import { PARITY_RULES } from '../../domain/policy/exception.ts'
import { readEditorsLibrary } from '../library.ts'
import { createMissingOptionError } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { type Answered, askAnswers, createException } from './ask-answers.ts'
import { selectDrafts } from './drafts.ts'
import {
  findRule,
  formatAnswerExample,
  isInScope,
  isReason,
  listQuestions,
  type Question,
  type Scope,
} from './question.ts'
import { type Written, type WrittenAnswer, writeAnswers } from './write-answers.ts'

/** The options of a command that answers differences. */
export interface AcceptOptions {
  accept?: boolean | string[]
  clause?: string
  rule?: string
  reason?: string
}

const OF_ACCEPT = ['clause', 'rule', 'reason'] as const
const EXAMPLE = 'check --accept privacy/3 --clause "8.2" --rule parity-duty --reason "…"'

/** Refuses options that say nothing together. */
export function requireAcceptOptions({ say }: Voice, options: AcceptOptions): void {
  const refuse = (message: string) => {
    const example = `npm run policy -- ${EXAMPLE}`
    throw new KelisimError('usage', message, say('usage.neededAdvice', { example }))
  }
  const alone = OF_ACCEPT.find((name) => options[name] !== undefined && !options.accept)
  if (alone) refuse(say('accept.alone', { option: `--${alone}` }))
  if (options.reason !== undefined && !isReason(options.reason)) refuse(say('accept.noReason'))
  const { rule } = options
  if (rule !== undefined && !findRule(rule))
    refuse(
      say('usage.valueInvalid', {
        flags: '--rule',
        value: JSON.stringify(rule),
        choices: PARITY_RULES.join(', '),
      }),
    )
}

/** Has the differences between the languages of drafts answered, by a person or by the reason that is given. */
export async function acceptDifferences(
  voice: Voice,
  findings: readonly Finding[],
  { accept, clause, rule, reason }: AcceptOptions,
): Promise<Written> {
  const { directory, policies } = readEditorsLibrary(voice)
  const drafts = selectDrafts(policies, Array.isArray(accept) ? accept : [], voice.say)
  const open = listQuestions(drafts, findings)
  const scope: Scope = { clause, rule: rule === undefined ? undefined : findRule(rule) }
  const questions = open.filter((question) => isInScope(question, scope))
  if (questions.length === 0) voice.info(formatNothing(voice, open))
  const answered = await answerAll(voice, questions, reason)
  const written = writeAnswers(voice, directory, drafts, answered, findings)
  reportWritten(voice, written)
  return written
}

async function answerAll(
  voice: Voice,
  questions: readonly Question[],
  reason: string | undefined,
): Promise<Answered[]> {
  const [first] = questions
  if (!first) return []
  if (reason !== undefined)
    return questions.map((question) => ({
      draft: question.draft,
      exception: createException(question, reason),
    }))
  if (voice.interactive) return askAnswers(voice, questions)
  throw createMissingOptionError(voice, '--reason', formatAnswerExample(first.draft.folder, first.answer))
}

/** Where the options leave nothing, what they left out. */
function formatNothing({ say }: Voice, open: readonly Question[]): string {
  const others = open.map(({ draft, answer }) => `  ${draft.folder}  ${answer.clause}  ${answer.rule}`)
  return [say('accept.nothing'), ...(others.length > 0 ? [say('accept.others'), ...others] : []), ''].join(
    '\n',
  )
}

function reportWritten(voice: Voice, { accepted, dropped }: Written): void {
  const { say, info, styleInfo } = voice
  const list = (all: readonly WrittenAnswer[]) =>
    all.map(
      ({ file, line, clause, rule, reason }) =>
        `  ${styleInfo('bold', `${file}:${line}`)}  ${clause}  ${styleInfo('dim', rule)}  ${reason}`,
    )
  if (accepted.length > 0)
    info([say('accept.written', { n: accepted.length }), ...list(accepted), ''].join('\n'))
  if (dropped.length > 0)
    info([say('accept.dropped', { n: dropped.length }), ...list(dropped), ''].join('\n'))
}
