import type { TokenSource } from './caller.ts'
import { createGate } from './gate.ts'
import type { GateError } from './gate-error.ts'
import { type Locale, languageOf } from './language.ts'
import { createSitting, type Host, type Sitting } from './sitting.ts'
import { createStage, type Stage } from './stage.ts'
import { STYLES } from './styles.ts'

/**
 * Asks a person what is still to be answered, and nothing when nothing is.
 *
 * @example
 * <kelisim-gate service="https://5qbe.kz/auth" lang="kk"></kelisim-gate>
 * document.querySelector('kelisim-gate').token = async () => (await fetch('/token', { method: 'POST' })).text()
 */
export class GateElement extends HTMLElement implements Host {
  static readonly observedAttributes = ['service', 'policies', 'lang']

  /** The service of elements that name none; the script tag sets it to where the script came from. */
  static service = ''

  /** Registers the element; the tag and the registry can be chosen. */
  static define(tag = 'kelisim-gate', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, GateElement)
  }

  readonly stage: Stage
  #token: TokenSource | null = null
  #sitting: Sitting | null = null
  #planned = false

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLES)
    root.adoptedStyleSheets = [sheet]
    this.stage = createStage(root)
  }

  /** The token of the person, or a callback that gets one; setting it begins a new sitting. */
  get token(): TokenSource | null {
    return this.#token
  }
  set token(token: TokenSource | null) {
    this.#token = token
    this.#restart()
  }

  /** Base of the service, without a slash at the end. */
  get service(): string {
    return (this.getAttribute('service') ?? GateElement.service).replace(/\/+$/, '')
  }

  /** Whether optional consents are asked for once nothing mandatory is left; `optional="off"` says no. */
  get optional(): boolean {
    return this.getAttribute('optional') !== 'off'
  }

  /** The language of the element or of what is around it, Kazakh when that is none of the three. */
  get locale(): Locale {
    return languageOf(this)
  }

  /** Reads anew what is asked of the person and shows it. */
  async check(): Promise<void> {
    await this.#sitting?.check()
  }

  connectedCallback() {
    const { token } = this
    // A property set before the element was defined hides the setter.
    Reflect.deleteProperty(this, 'token')
    this.token = token
  }

  disconnectedCallback() {
    this.#restart()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after) return
    if (name === 'lang') this.#sitting?.show()
    else this.#restart()
  }

  emit(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(`kelisim:${name}`, { bubbles: true, composed: true, detail }))
  }

  fail(error: unknown) {
    const { code = 'unexpected', message, problem = null } = error as Partial<GateError>
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
      const token = this.#token
      if (!this.isConnected || token === null) return
      const policies = this.getAttribute('policies')?.split(/[\s,]+/)
      this.#sitting = createSitting(createGate({ service: this.service, token, policies }), this)
      this.#sitting.check()
    })
  }
}
