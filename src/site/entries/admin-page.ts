import '../browser/page-zone.ts'
import { DEFAULT_LOCALE, isLocale } from '../../domain/locale.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import { createSay } from '../../messages/say.ts'
import { button, h } from '../../widget/dom.ts'
import { type AdminContext, namePolicies } from '../admin/admin-context.ts'
import { sayRefusal } from '../admin/refusals.ts'
import { CallError, createServiceCalls } from '../admin/service-calls.ts'
import { importAgain } from '../i18n/import-again.ts'
import { type AreaSay, loadMessages } from '../i18n/load-messages.ts'

/** The page for staff: reports, and answers that came by letter. */

const page = document.querySelector<HTMLElement>('.admin') as HTMLElement
const { service = '' } = page.dataset
const locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : DEFAULT_LOCALE
const getPart = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement
const form = page.querySelector('form') as HTMLFormElement
let session = new AbortController()

// What went wrong with one act is not to be read as the outcome of the next.
page.addEventListener('click', () => getPart('status').replaceChildren(), true)

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const field = form.elements.namedItem('token') as HTMLInputElement
  const token = field.value.trim()
  // From here on it lives in memory alone, and goes with the page.
  form.reset()
  void loadSay().then((say) => signIn(token, say), showTrouble)
})

/** The page's own language alone; what failed is tried again. */
async function loadSay(): Promise<AreaSay<'admin'>> {
  return createSay(locale, await loadMessages('admin', locale))
}

async function signIn(token: string, say: AreaSay<'admin'>): Promise<void> {
  const fail = (error: unknown) => tellFailure(error, say)
  getPart('status').textContent = ''
  try {
    // Charts and lists are loaded for those alone who have a token.
    const [{ renderParts }, published] = await Promise.all([
      importAgain(() => import('../admin/parts-for.ts')),
      fetch(`${service}/policies.json`),
    ])
    const policies = namePolicies((await published.json()) as Manifest, locale, new Date())
    const calls = createServiceCalls(service, token)
    session = new AbortController()
    const desk: AdminContext = { calls, locale, say, policies, signal: session.signal, fail }
    const parts = await renderParts(parseScopes(token), desk)
    if (parts.length === 0) throw new CallError('scope', 'report, on-behalf')
    form.hidden = true
    const welcome = h(
      'p',
      { class: 'links', tabindex: '-1' },
      say('admin.signedIn'),
      button('', say('admin.signOut'), signOut),
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

/** Without the messages there is nothing to say it with but what the browser says. */
function showTrouble(error: unknown): void {
  getPart('status').textContent = String(error)
}

function tellFailure(error: unknown, say: AreaSay<'admin'>): void {
  const { kind, detail } = error instanceof CallError ? error : { kind: 'trouble', detail: '' }
  const status = getPart('status')
  if (kind === 'expired') status.textContent = say('admin.expired')
  else if (kind === 'scope') status.textContent = say('admin.noScope', { scope: detail })
  else if (kind === 'refused') status.textContent = sayRefusal(detail, say)
  else status.textContent = say('admin.trouble')
}
