import type { Receipt, Requirements } from '../service/contract/subject-contract.ts'
import { createAsking } from './asking.ts'
import type { TokenSource } from './caller.ts'
import type { GateError, GateErrorCode } from './gate-error.ts'
import { detectLanguage, type Locale } from './language.ts'
import type { Host, Sitting } from './prompt/prompt.ts'
import { createSitting } from './sitting.ts'
import type { OwnTexts } from './strings.ts'

/** What the element tells of: what is asked (or that nothing is), a recorded answer, trouble. */
export interface GateDetails {
  covered: Requirements
  required: Requirements
  accepted: Receipt
  declined: Receipt
  error: { code: GateErrorCode | 'unexpected'; message: string; problem: GateError['problem'] }
}

/** A callback for each event, `accepted` for `kelisim:accepted`. */
export type GateListeners = { [Name in keyof GateDetails]?: (detail: GateDetails[Name]) => void }

/**
 * Asks a person what is still to be answered, and nothing when nothing is.
 *
 * @example
 * <kelisim-gate service="https://5qbe.kz/auth" lang="kk"></kelisim-gate>
 * document.querySelector('kelisim-gate').token = async () => (await fetch('/token', { method: 'POST' })).text()
 */
export class GateElement extends HTMLElement implements Host {
  static readonly observedAttributes = ['service', 'policies', 'lang', 'defer']

  /** The service of elements that name none; the script tag sets it to where the script came from. */
  static service = ''

  /** Every element on the page; of those that would ask the same, the first does. */
  static readonly #all = new Set<GateElement>()

  /** Registers the element; the tag and the registry can be chosen. */
  static define(tag = 'kelisim-gate', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, GateElement)
  }

  readonly root = this.attachShadow({ mode: 'open' })
  #token: TokenSource | null = null
  #sitting: Sitting | null = null
  #texts: OwnTexts = {}
  #planned = false

  /** Called with the details of the event of the same name, before it goes through the page. */
  on: GateListeners = (this as Partial<GateElement>).on ?? {}

  /** The token of the person, or a callback that gets one; setting it begins a new sitting. */
  get token(): TokenSource | null {
    return this.#token
  }
  set token(token: TokenSource | null) {
    this.#token = token
    this.#restart()
  }

  /** Words of the product's own in place of ours: `{ kk: { accept: 'Оқыдым, қабылдаймын' } }`. */
  get texts(): OwnTexts {
    return this.#texts
  }
  set texts(texts: OwnTexts) {
    this.#texts = texts
    this.#sitting?.show()
  }

  /** Base of the service, without a slash at the end. */
  get url(): string {
    return (this.getAttribute('service') ?? GateElement.service).replace(/\/+$/, '')
  }

  /** Whether optional consents are asked for once nothing mandatory is left; `optional="off"` says no. */
  get asks(): boolean {
    return this.getAttribute('optional') !== 'off'
  }

  /** Whether what can wait is to wait, such as during an exam: `defer`; what closes the gate is shown all the same. */
  get deferred(): boolean {
    return this.hasAttribute('defer')
  }

  /** Service and policies: elements with the same ask the same. */
  get scope(): string {
    return `${this.url} ${this.getAttribute('policies')}`
  }

  /** The language of the element or of what is around it, Kazakh when that is none of the three. */
  get locale(): Locale {
    return detectLanguage(this)
  }

  /** Reads anew what is asked of the person and shows it. */
  async check(): Promise<void> {
    await this.#sitting?.check()
  }

  connectedCallback() {
    GateElement.#all.add(this)
    // Properties set before the element was defined hide the setters.
    const properties = this as unknown as Record<string, unknown>
    for (const name of ['token', 'texts']) {
      const value = properties[name]
      delete properties[name]
      properties[name] = value
    }
  }

  disconnectedCallback() {
    GateElement.#all.delete(this)
    this.#restart()
    // Another that would ask the same takes over.
    for (const other of GateElement.#all) if (!other.#sitting) other.#restart()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after) return
    if (name === 'lang') this.#sitting?.show()
    else if (name === 'defer') this.#sitting?.next()
    else this.#restart()
  }

  emit<Name extends keyof GateDetails>(name: Name, detail: GateDetails[Name]) {
    this.on[name]?.(detail)
    this.dispatchEvent(new CustomEvent(`kelisim:${name}`, { bubbles: true, composed: true, detail }))
  }

  fail(error: unknown) {
    const { code = 'unexpected', message = '', problem = null } = error as Partial<GateError>
    this.emit('error', { code, message, problem })
  }

  /** Several changes in one go, such as the attributes of a tag being read, make one new sitting. */
  #restart() {
    this.#sitting?.end()
    this.#sitting = null
    if (this.#planned) return
    this.#planned = true
    queueMicrotask(() => {
      this.#planned = false
      const { scope } = this
      const token = this.#token
      const asked = [...GateElement.#all].some((other) => other.#sitting && other.scope === scope)
      if (asked || !this.isConnected || token === null) return
      const policies = this.getAttribute('policies')?.split(/[\s,]+/)
      this.#sitting = createSitting(createAsking({ service: this.url, token, policies }), this)
      this.#sitting.check('', true)
    })
  }
}
