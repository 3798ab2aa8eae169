import { type Command, Option } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { type ByLocale, DEFAULT_LOCALE, LOCALES, type Locale, mapLocales } from '../../domain/locale.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { getCurrentTerms } from '../../domain/policy/current-terms.ts'
import { type Policy, PolicyIdSchema, RESERVED_POLICY_IDS } from '../../domain/policy/policy.ts'
import { KINDS, type Terms } from '../../domain/policy/terms.ts'
import { draftPolicy } from '../../library/drafted.ts'
import type { EditorsLibrary } from '../library.ts'
import { askLine, begin, choose, createMissingOptionError } from '../terminal/ask.ts'
import type { Frame, Voice } from '../terminal/frame.ts'
import { resolveTerms, type TermsOptions } from './draft-terms.ts'
import { nameFirstSection } from './first-section.ts'
import type { Plan } from './write-drafted.ts'

/** The options of `new` for a policy that does not exist yet. */
export interface PolicyOptions extends TermsOptions, Partial<Record<TitleOption, string>> {
  kind?: Terms['kind']
  authentic?: Locale
}

/** `--title-kk` and its kin, as commander names what they were given. */
type TitleOption = `title${Capitalize<Locale>}`

/** Gives a command the options by which a new policy is told. */
export function addPolicyOptions(command: Command, { say }: Frame): Command {
  command.addOption(new Option('--kind <kind>', say('new.optionKind')).choices(KINDS))
  for (const locale of LOCALES)
    command.option(
      `--title-${locale} <words>`,
      say('new.optionTitle', { language: say(`new.language.${locale}`) }),
    )
  return command.addOption(new Option('--authentic <locale>', say('new.optionAuthentic')).choices(LOCALES))
}

/** Plans a new policy with its first version. */
export async function planPolicy(
  voice: Voice,
  { directory, policies }: EditorsLibrary,
  given: string | undefined,
  options: PolicyOptions,
  now: Date,
): Promise<Plan & { id: string }> {
  const { say } = voice
  if (given !== undefined) refuseId(voice, policies, given)
  if (voice.interactive) begin(voice, say('new.beginPolicy'))
  const id = given ?? (await askId(voice, policies))
  const kind = options.kind ?? (await askKind(voice, id))
  const title = await resolveTitles(voice, id, options)
  const authentic = options.authentic ?? (voice.interactive ? await askAuthentic(voice) : DEFAULT_LOCALE)
  const nothing = { replaces: [], announced: [], notice: null }
  const input = { kind, hasEarlier: false, ...nothing, now, example: `new ${id} --policy` }
  const terms = await resolveTerms(voice, input, options)
  const binding = buildTerms(policies, { kind, title, authentic }, now)
  return { id, directory, drafted: draftPolicy(id, binding, terms, nameFirstSection()), about: input, terms }
}

/** What is the same for every policy of an operator is taken from those there are; nothing is invented. */
function buildTerms(
  policies: readonly Policy[],
  { kind, title, authentic }: Pick<Terms, 'kind' | 'title' | 'authentic'>,
  now: Date,
): Terms {
  const nothing = mapLocales(() => '')
  const others = policies.map((policy) => getCurrentTerms(policy, now))
  const alike = others.find((terms) => terms.kind === kind)
  const { operator, contact } = alike ?? others[0] ?? { operator: { name: nothing }, contact: '' }
  const required = !isConsent({ kind })
  return { kind, required, authentic, operator, contact, title, wayOut: alike?.wayOut ?? nothing }
}

/** What keeps words from being the id of a new policy; undefined when nothing does. */
function findIdProblem(
  { say }: Voice,
  policies: readonly Policy[],
  id: string,
): [string, string] | undefined {
  if (policies.some((policy) => policy.id === id))
    return [say('new.exists', { id }), say('new.existsAdvice', { id })]
  if (PolicyIdSchema.safeParse(id).success && !RESERVED_POLICY_IDS.includes(id)) return undefined
  const reserved = RESERVED_POLICY_IDS.join(', ')
  return [say('new.badId', { id: JSON.stringify(id) }), say('new.badIdAdvice', { reserved })]
}

function refuseId(voice: Voice, policies: readonly Policy[], id: string): void {
  const problem = findIdProblem(voice, policies, id)
  if (problem) throw new KelisimError('usage', ...problem)
}

async function askId(voice: Voice, policies: readonly Policy[]): Promise<string> {
  if (!voice.interactive)
    throw createMissingOptionError(voice, '<policy>', 'new refunds --policy --kind terms')
  const problem = (line: string) => findIdProblem(voice, policies, line)?.join(' ')
  return askLine(voice, voice.say('new.askId'), problem, 'refunds')
}

async function askKind(voice: Voice, id: string): Promise<Terms['kind']> {
  const { say } = voice
  if (!voice.interactive) throw createMissingOptionError(voice, '--kind', `new ${id} --policy --kind terms`)
  const choices = KINDS.map((value) => ({ value, label: say(`new.kind.${value}`) }))
  return choose(voice, say('new.askKind'), choices)
}

async function resolveTitles(voice: Voice, id: string, options: PolicyOptions): Promise<ByLocale<string>> {
  const { say } = voice
  const title = mapLocales((locale) => options[getTitleOption(locale)]?.trim() ?? '')
  for (const locale of LOCALES) {
    if (title[locale] !== '') continue
    if (!voice.interactive)
      throw createMissingOptionError(voice, `--title-${locale}`, `new ${id} --policy --title-${locale} "…"`)
    const message = say('new.askTitle', { language: say(`new.language.${locale}`) })
    const problem = (line: string) => (line === '' ? say('new.noTitle') : undefined)
    title[locale] = await askLine(voice, message, problem)
  }
  return title
}

function getTitleOption(locale: Locale): TitleOption {
  return `title${(locale.charAt(0).toUpperCase() + locale.slice(1)) as Capitalize<Locale>}`
}

async function askAuthentic(voice: Voice): Promise<Locale> {
  const { say } = voice
  const choices = LOCALES.map((value) => ({ value, label: say(`new.authentic.${value}`) }))
  return choose(voice, say('new.askAuthentic'), choices)
}
