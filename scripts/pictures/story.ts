import { RunningService } from '../../src/cli/fixture/living-service.ts'
import { TestRepository } from '../../src/cli/fixture/workshop.ts'
import type { Annotation } from '../../src/cli/github/github-calls.ts'
import { KelisimError } from '../../src/domain/error.ts'
import type { Locale } from '../../src/domain/locale.ts'

const BRANCH = 'policy/privacy-3'
const DRAFT = 'policies/privacy/3'
/** Where the guide says that the preview is. */
const PREVIEW = 'https://5qbe.kz/preview/7/auth'

/** What an editor has changed so far: the period in two languages, and what changed in one. */
const EDITS: [file: string, from: string, to: string][] = [
  ['kk.md', '10 (он) күнтізбелік', '15 (он бес) күнтізбелік'],
  ['ru.md', '10 (десяти) календарных', '15 (пятнадцати) календарных'],
  [
    'version.yaml',
    'summary: []',
    'summary:\n  - kk: Жаңа редакция жарияланғаннан кейін 10 күн емес, 15 күн өткен соң күшіне енеді.',
  ],
]

/** A version half-way: begun by the button on the stand-in for GitHub, edited, and not yet whole. */
export class Story {
  readonly repository: TestRepository
  readonly #service: RunningService

  private constructor(desk: TestRepository, service: RunningService) {
    this.repository = desk
    this.#service = service
  }

  static async open(): Promise<Story> {
    const story = new Story(await TestRepository.open(), await RunningService.open())
    await story.#service.recordAnswers(1284, { act: 'accept' }, 'yes')
    await story.#service.recordAnswers(16, { act: 'decline' }, 'no')
    const { repository } = story
    const terms = ['--asks', 'acceptance', '--effective', '2027-03-01', '--accept-by', '2027-03-31']
    await story.#runCli(['propose', 'privacy', ...terms], [0])
    repository.checkOutBranch(BRANCH)
    story.#edit(EDITS)
    return story
  }

  /** Goes on to where the texts agree. */
  fix(): void {
    this.#edit([['en.md', '10 (ten) calendar', '15 (fifteen) calendar']])
  }

  /** What `review` writes: the comment, and the remarks on lines. */
  async review(locale: Locale): Promise<{ comment: string; annotations: Annotation[] }> {
    const token = await this.#service.world.mintServiceToken({ scope: 'report' })
    const settings = { KELISIM_SERVICE: this.#service.address, KELISIM_SERVICE_TOKEN: token }
    await this.#runCli(['review', '--pr', '1', '--locale', locale], [0, 1], {
      ...settings,
      PREVIEW_URL: PREVIEW,
    })
    const { comments, checks } = this.repository.github.state
    const annotations = (checks.at(-1)?.annotations ?? []).map(
      ({ path, start_line: line, title, message, annotation_level }): Annotation => ({
        path,
        line,
        title,
        message,
        level: annotation_level === 'failure' ? 'failure' : 'notice',
      }),
    )
    return { comment: comments[0]?.body ?? '', annotations }
  }

  async close(): Promise<void> {
    await this.repository.close()
    await this.#service.close()
  }

  #edit(edits: readonly [file: string, from: string, to: string][]): void {
    for (const [file, from, to] of edits) {
      const text = this.repository.read(`${DRAFT}/${file}`)
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`)
      this.repository.write(`${DRAFT}/${file}`, text.replace(from, to))
    }
    this.repository.commitAndPush(BRANCH)
  }

  async #runCli(args: string[], statuses: number[], settings: Record<string, string> = {}): Promise<void> {
    const { status, stderr } = await this.repository.run(args, settings)
    if (!statuses.includes(status ?? 2))
      throw new KelisimError('usage', `${args.join(' ')} ended with ${status}.`, stderr)
  }
}
