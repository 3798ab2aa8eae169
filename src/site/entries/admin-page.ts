import { DEFAULT_LOCALE, isLocale } from '../../domain/locale.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import { button, h } from '../../widget/dom.ts'
import { ADMIN_WORDS, say } from '../admin/admin-words.ts'
import type { AdminContext } from '../admin/desk.ts'
import { CallError, createServiceCalls } from '../admin/service-calls.ts'

/** The page for staff: reports, and answers that came by letter. */

const page = document.querySelector<HTMLElement>('.admin') as HTMLElement
const { service = '' } = page.dataset
const locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : DEFAULT_LOCALE
const words = ADMIN_WORDS[locale]
const getPart = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement
const form = page.querySelector('form') as HTMLFormElement
let session = new AbortController()

// What went wrong with one deed is not to be read as the outcome of the next.
page.addEventListener('click', () => getPart('status').replaceChildren(), true)

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const field = form.elements.namedItem('token') as HTMLInputElement
  const token = field.value.trim()
  // From here on it lives in memory alone, and goes with the page.
  form.reset()
  void signIn(token)
})

async function signIn(token: string): Promise<void> {
  getPart('status').textContent = ''
  try {
    // Charts and lists are loaded for those alone who have a token.
    const [{ renderParts }, published] = await Promise.all([
      import('../admin/parts-for.ts'),
      fetch(`${service}/policies.json`),
    ])
    const { policies } = (await published.json()) as Manifest
    const calls = createServiceCalls(service, token)
    session = new AbortController()
    const desk: AdminContext = { calls, locale, words, policies, signal: session.signal, fail }
    const parts = await renderParts(parseScopes(token), desk)
    if (parts.length === 0) throw new CallError('scope', 'report, on-behalf')
    form.hidden = true
    const welcome = h(
      'p',
      { class: 'links', tabindex: '-1' },
      words.signedIn,
      button('', words.signOut, signOut),
    )
    getPart('work').replaceChildren(welcome, ...parts.map((content) => h('section', {}, ...content)))
    // The field that was focused is gone.
    welcome.focus()
  } catch (error) {
    fail(error)
  }
}

function signOut(): void {
  session.abort()
  getPart('work').replaceChildren()
  form.hidden = false
  ;(form.elements.namedItem('token') as HTMLInputElement).focus()
}

/** What the token says it may do; the service alone decides. */
function parseScopes(token: string): string[] {
  try {
    const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''
    return String(JSON.parse(atob(payload)).scope).split(' ')
  } catch {
    throw new CallError('expired', '')
  }
}

function fail(error: unknown): void {
  const { kind, detail } = error instanceof CallError ? error : { kind: 'trouble', detail: '' }
  const status = getPart('status')
  if (kind === 'expired') status.textContent = words.expired
  else if (kind === 'scope') status.textContent = say(words.noScope, { scope: detail })
  else if (kind === 'refused')
    status.textContent = words[`why_${detail}` as keyof typeof words] ?? say(words.refused, { code: detail })
  else status.textContent = words.trouble
}
