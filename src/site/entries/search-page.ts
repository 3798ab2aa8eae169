import { DEFAULT_LOCALE, isLocale } from '../../domain/locale.ts'
import { createSay } from '../../messages/say.ts'
import { importAgain } from '../i18n/import-again.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import type { SearchedClause } from '../search/searched-clause.ts'

/**
 * The search: what can be found is fetched once, and everything after that happens on this device. What somebody looks
 * for stands behind the `#` of the address, which browsers send to nobody, so that the way back leads to it again.
 */

const page = document.querySelector<HTMLElement>('.search') as HTMLElement
const form = page.querySelector('form') as HTMLFormElement
const field = page.querySelector('input') as HTMLInputElement
const status = page.querySelector<HTMLElement>('.found') as HTMLElement
const list = page.querySelector<HTMLElement>('.hits') as HTMLElement
const { lang } = document.documentElement
const locale = isLocale(lang) ? lang : DEFAULT_LOCALE
/** So much at once is read; who wants less asks for more words. */
const MOST = 50

/** Loads what the search needs, once; what failed is tried again. */
let loading: ReturnType<typeof load> | undefined
async function load() {
  const [{ createSearch }, { loadStem }, { renderHits }, messages, answer] = await Promise.all([
    importAgain(() => import('../search/search-clauses.ts')),
    importAgain(() => import('../search/stems.ts')),
    importAgain(() => import('../search/render-hits.ts')),
    loadMessages('site', locale),
    fetch(page.dataset.clauses ?? ''),
  ])
  if (!answer.ok) throw new Error(answer.statusText)
  const stem = await loadStem(locale)
  const search = createSearch((await answer.json()) as SearchedClause[], stem)
  return { search, stem, renderHits, say: createSay(locale, messages) }
}

function loadOnce() {
  loading ??= load().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function show(): Promise<void> {
  const query = field.value.trim()
  history.replaceState(history.state, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname)
  try {
    const { search, stem, renderHits, say } = await loadOnce()
    // Something else has been typed in meanwhile.
    if (query !== field.value.trim()) return
    const hits = query === '' ? [] : search(query)
    status.textContent = query === '' ? '' : say('site.search.found', { count: hits.length })
    list.replaceChildren(...renderHits(hits.slice(0, MOST), stem, say))
  } catch {
    status.textContent = status.dataset.trouble ?? ''
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void show()
})
field.addEventListener('input', () => void show())
// It comes while they are still typing, and from then on no network is needed.
void loadOnce().catch(() => {})

const asked = new URLSearchParams(location.hash.slice(1)).get('q')
// Somebody may have been typing before this script came.
if (asked && field.value === '') field.value = asked
if (field.value !== '') void show()
