import type { Presentation } from '../domain/acceptance/presentation.ts'
import type { ChangesFragment, TextFragment } from '../domain/publication/fragment.ts'
import type {
  Problem,
  Receipt,
  Requirements,
  SubjectRequirement,
} from '../service/contract/subject-contract.ts'
import { type Asking, createAsking } from './asking.ts'
import type { CallerOptions } from './caller.ts'
import { GateError } from './gate-error.ts'
import type { Locale } from './language.ts'
import { readFragment, type Verified } from './prompt/read-fragment.ts'

/**
 * Settings of a gate.
 *
 * @example
 * const options: GateOptions = { service: 'https://5qbe.kz/auth', token, policies: ['privacy'], locale: 'ru' }
 */
export interface GateOptions extends CallerOptions {
  /** Only these policies; all of the product's without it. */
  policies?: readonly string[] | null | undefined
  /** Whether the answer is to hold a pass, for the product's servers to verify. */
  pass?: boolean
  /** The language of texts and answers where none is named. */
  locale?: Locale
}

/**
 * How the person saw what they answer.
 *
 * @example
 * const showing: Showing = { locale: 'ru', shown: [sha256] }
 */
export interface Showing {
  locale?: Locale
  /** SHA-256 of the fragments that were really on the screen. */
  shown?: readonly string[]
  /** Ids of what the person has ticked, where the consent offers choices. */
  choices?: readonly string[] | undefined
  /** What the screen looked like. */
  presentation?: Presentation
}

/**
 * What became of an act: recorded (`again` when the service already had it), or not recorded because things
 * had changed meanwhile; then the requirements are the new ones, to be shown instead.
 *
 * @example
 * const outcome: Outcome = await gate.accept(requirement, { shown: [sha256] })
 * if (outcome.recorded) keep(outcome.receipt)
 * else ask(outcome.requirements)
 */
export type Outcome =
  | { recorded: true; receipt: Receipt; again: boolean }
  | { recorded: false; problem: Problem; requirements: Requirements }

/**
 * The gate without any interface: what is asked of a person, the texts, their answers.
 *
 * @example
 * const decline = (gate: Gate, requirement: SubjectRequirement) => gate.decline(requirement)
 */
export type Gate = ReturnType<typeof createGate>

/**
 * Makes a gate between a person and a service. Nothing is stored, nothing is fetched before it is asked for.
 *
 * @throws GateError by every method: nothing was recorded, or nothing is known to have been
 * @example
 * const gate = createGate({ service: 'https://5qbe.kz/auth', token })
 * const { requirements } = await gate.check()
 * for (const requirement of requirements.filter((one) => one.gate === 'closed')) {
 *   const { content, sha256 } = await gate.text(requirement)
 *   if (await show(content)) await gate.accept(requirement, { shown: [sha256] })
 * }
 */
export function createGate(options: GateOptions) {
  const { policies, pass, locale } = options
  const service = options.service.replace(/\/+$/, '')
  const query = [policies && `policies=${policies}`, pass && 'pass=1'].filter(Boolean).join('&')
  return openGate(
    createAsking({ ...options, service }, () => query),
    locale,
  )
}

/** The rest of the gate, for what asks already. */
export function openGate({ base, callApi, read, renew, sendRequest }: Asking, language: Locale = 'kk') {
  /** Reads anew what is asked of the person, with a fresh token. */
  async function check(): Promise<Requirements> {
    await renew()
    return read()
  }

  const fragment = <T>(wanted: Parameters<typeof readFragment>[0]): Promise<Verified<T>> =>
    readFragment(wanted, readFile)

  /** Gets a public file below the base. */
  async function readFile(path: string, cache: RequestCache): Promise<ArrayBuffer> {
    const { status, body } = await sendRequest(path, { cache })
    if (status !== 200) throw new GateError('unreachable', `${base}/${path} answered ${status}`)
    return body
  }

  function getVersion({ policy, version }: SubjectRequirement) {
    if (!version) throw new GateError('refused', `${policy} is not in force`)
    return version
  }

  function record(act: Receipt['act']) {
    return async (requirement: SubjectRequirement, showing: Showing = {}): Promise<Outcome> => {
      const { policy, after, for: asked } = requirement
      const { number: version, digests } = getVersion(requirement)
      const { locale = language, shown = [], choices, presentation } = showing
      const digest = digests[locale]
      const answer = { act, policy, version, locale, digest, shown, choices, after }
      const { status, content } = await callApi('acts', { ...answer, for: asked, presentation })
      if (status === 409) return { recorded: false, problem: content as Problem, requirements: await check() }
      const receipt = content as Receipt
      // Only a receipt for this very act is a success, whatever the status says.
      if (receipt.act !== act || receipt.policy !== policy || receipt.version !== version) {
        throw new GateError('unreachable', 'not a receipt for this act')
      }
      return { recorded: true, receipt, again: status === 200 }
    }
  }

  return {
    check,
    /** The whole text of the version that is asked about. */
    text: (requirement: SubjectRequirement, locale = language) =>
      fragment<TextFragment>(getVersion(requirement).texts[locale]),
    /** What changed since the person's own version; null for a newcomer. */
    changes: async (requirement: SubjectRequirement, locale = language) => {
      const files = getVersion(requirement).changes
      return files && fragment<ChangesFragment>(files[locale])
    },
    accept: record('accept'),
    decline: record('decline'),
    withdraw: record('withdraw'),
    /** Records that a notice was displayed. */
    shown: record('shown'),
    /** Records that the person went on after a notice that had been displayed. */
    goOn: record('continue'),
  }
}
