import { createAsking } from './asking.ts'
import type { TokenSource } from './caller.ts'
import { GateError } from './gate-error.ts'
import type { GateDetails, GateListeners } from './gate-events.ts'
import { detectLanguage, findLocale, type Locale } from './language.ts'
import type { Host, Sitting } from './prompt/prompt.ts'
import { ATTRIBUTES, reflectAttributes, takeOver } from './reflect-attributes.ts'
import { createSitting } from './sitting.ts'
import { fetchToken } from './token-url.ts'

declare global {
  interface HTMLElementTagNameMap {
    'kelisim-gate': GateElement
  }
}

/** How long a page may take to hand over a token, in milliseconds. */
const TOKEN_MS = 4000

/** What the console was told already. */
const told: Record<string, boolean> = {}

// Servers render pages too, and there the element has nothing to extend; the loader, which runs in browsers alone, is
// built without this.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

/**
 * Asks a person what is still to be answered, and nothing when nothing is.
 *
 * @example
 * <kelisim-gate service="https://5qbe.kz/auth" token-url="/token" locale="kk"></kelisim-gate>
 */
export class GateElement extends Base implements Host {
  static readonly observedAttributes = ['lang', ...ATTRIBUTES]

  /** The service of elements that name none; the script tag sets it to where the script came from. */
  static service = ''

  /** Registers the element; the tag and the registry can be chosen. */
  static define(tag = 'kelisim-gate', registry = customElements) {
    const known = registry.get(tag)
    if (!known) {
      reflectAttributes(GateElement.prototype)
      registry.define(tag, GateElement)
    } else if (known !== GateElement)
      console.error(new GateError('defined-twice', `<${tag}>: load one copy only`))
  }

  declare service: string | null
  declare policies: string | readonly string[] | null
  declare tokenUrl: string | null
  declare locale: string | null
  declare optional: string | null
  declare defer: boolean | string | null
  declare placement: string | null
  declare pass: boolean | string | null

  readonly root = this.attachShadow({ mode: 'open' })
  #token: TokenSource | null | undefined
  #sitting: Sitting | null = null

  /** Called with the details of the event of the same name, before it goes through the page. */
  on: GateListeners | null | undefined = (this as Partial<GateElement>).on

  /**
   * The token of the person, or a callback that gets one, in place of `token-url`; null while nobody is signed in.
   * Another callback takes the place of the first without a new sitting: frameworks make one with every rendering.
   */
  get token(): TokenSource | null | undefined {
    return this.#token
  }
  set token(token: TokenSource | null | undefined) {
    const isCallback = [token, this.#token].every((one) => typeof one === 'function')
    this.#token = token
    if (!isCallback || !this.#sitting) this.#restart()
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

  /** What is asked, and an answer kept for; of what there is nothing to show, words in its own language suffice. */
  get scope(): string {
    const policies = this.getAttribute('policies')?.match(/[^\s,]+/g)
    return `locale=${this.language}${policies ? `&policies=${policies}` : ''}${this.hasAttribute('pass') ? '&pass=1' : ''}`
  }

  /** The language by `locale`, or of the element or what is around it; Kazakh when that is none of the three. */
  get language(): Locale {
    return findLocale(this.getAttribute('locale')) ?? detectLanguage(this)
  }

  /** Reads anew what is asked of the person and shows it. */
  async check(): Promise<void> {
    await this.#sitting?.check()
  }

  /** Shows again what is not answered yes, also what was closed or refused: for somebody who has changed their mind. */
  async open(): Promise<void> {
    await this.#sitting?.open()
  }

  connectedCallback() {
    takeOver(this)
    // Who is only moved, as frameworks do when they sort, sits on: a refusal ends the asking, and a place is kept.
    if (!this.#sitting) this.#restart()
    // A page that never hands over a token would otherwise never ask anybody, without a word.
    setTimeout(() => {
      if (this.isConnected && !this.#sitting && this.#token === undefined)
        this.fail(new GateError('token-missing', 'set token-url, or the property (not the attribute) token'))
    }, TOKEN_MS)
  }

  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#restart())
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after) return
    if ('service policies token-url pass'.includes(name)) this.#restart()
    else this.#sitting?.next()
  }

  emit<Name extends keyof GateDetails>(name: Name, detail: GateDetails[Name]) {
    // What a callback of the product throws is its own: nobody is kept from being asked by it, and no answer unsaid.
    ;(async () => this.on?.[name]?.(detail))()
    this.dispatchEvent(new CustomEvent(`kelisim:${name}`, { bubbles: true, composed: true, detail }))
  }

  fail(error: unknown) {
    const { code = 'unexpected', message = '', problem = null } = error as Partial<GateError>
    // Said once to developers; the event tells each time.
    if (!told[message]) console.error(error)
    told[message] = true
    this.emit('error', { code, message, problem })
  }

  /** Several changes in one go, such as the attributes of a tag being read, make one new sitting. */
  #restart() {
    this.#sitting?.end()
    this.#sitting = null
    queueMicrotask(() => this.#sitting || this.#begin())
  }

  #begin() {
    const { url } = this
    const tokenUrl = this.getAttribute('token-url') ?? ''
    if (!this.isConnected || this.#token === null || !(this.#token ?? tokenUrl)) return
    if (!url) return this.fail(new GateError('service-missing', 'set service'))
    const token = () => this.#token ?? fetchToken(tokenUrl)
    this.#sitting = createSitting(
      createAsking({ service: url, token }, () => this.scope),
      this,
    )
    this.#sitting.check('', true)
  }
}
