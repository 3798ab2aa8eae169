import type { Locale } from '../../locale.ts'
import type { ParityRule } from '../../policy/exception.ts'
import type { Problem, ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { Answers, computeAnswerDigest } from './answers.ts'
import type { Claim } from './read/claim.ts'
import type { Unit } from './unit.ts'

/** Where differences between the languages are handed in: what was answered is not told again. */
export class Desk {
  readonly answers: Answers
  readonly authentic: Locale
  readonly #subject: Subject

  constructor(subject: Subject) {
    const { policy, version, texts } = subject
    this.#subject = subject
    this.answers = new Answers(policy, version)
    // While its text is pending, the first one that there is prevails.
    const { authentic } = version.file
    this.authentic = texts.some(({ locale }) => locale === authentic)
      ? authentic
      : (texts[0]?.locale ?? authentic)
  }

  /**
   * Tells of a difference in a language, at its words or where its clause begins.
   *
   * @param difference.what differs, told apart from other differences of the clause by the same rule
   * @returns false where it was answered
   */
  tell(
    {
      unit,
      rule,
      locale,
      claim,
      what,
    }: { unit: Unit; rule: ParityRule; locale: Locale; claim?: Claim | undefined; what: string },
    create: (place: ProblemPlace) => Problem,
  ): boolean {
    const text = this.#subject.texts.find((one) => one.locale === locale)
    const wording = computeAnswerDigest(rule, unit.wording, what)
    if (!text || this.answers.isAnswered(wording)) return false
    const [start, line] = [unit.starts[locale] ?? 0, unit.lines[locale] ?? 0]
    const place =
      claim && !claim.gone ? text.locate(start + claim.start, start + claim.end) : text.locate(line)
    this.#subject.report(
      text.file,
      create({ rule, ...place, answer: { clause: unit.clause, rule, wording } }),
    )
    return true
  }
}
