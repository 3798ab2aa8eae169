import { DEFAULT_LOCALE, isLocale } from '../../domain/locale.ts'
import { readArrival } from '../accept/arrival.ts'
import { importAgain } from '../i18n/import-again.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import type { FilesRead } from './receipt-check.ts'

/**
 * The page for one's own answers: history and choices of whoever came with a token, and receipts checked on this
 * device. What either needs is loaded when somebody wants it.
 */

const page = document.querySelector<HTMLElement>('.receipts') as HTMLElement
const { service = '', pages = '', trouble = '' } = page.dataset
const locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : DEFAULT_LOCALE
const getPart = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement

// An app may open the address of the next person in the same window: browsers then only change what is behind the `#`.
window.addEventListener('hashchange', () => readArrival(location.hash) && location.reload())

const arrival = readArrival(location.hash)
if (arrival) {
  // Whoever looks at the address or the history later finds no token there.
  history.replaceState(null, '', location.pathname)
  getPart('lost').hidden = true
  Promise.all([importAgain(() => import('./own-answers.ts')), loadMessages('receipts', locale)]).then(
    ([{ showOwnAnswers }, messages]) =>
      showOwnAnswers(arrival.token, { service, pages, locale, messages, getPart, verify }),
    () => showTrouble('status'),
  )
}

let loading: Promise<(read: FilesRead) => Promise<void>> | undefined

/** Loads the desk once; what failed is tried again. */
function loadCheck() {
  loading ??= Promise.all([importAgain(() => import('./receipt-check.ts')), loadMessages('verifier', locale)])
    .then(([{ createReceiptCheck }, messages]) =>
      createReceiptCheck(service, getPart('outcome'), locale, messages),
    )
    .catch((error) => {
      loading = undefined
      throw error
    })
  return loading
}

async function verify(read: FilesRead): Promise<void> {
  await loadCheck().then(
    (check) => check(read),
    () => showTrouble('outcome'),
  )
}

/** Where whoever tried is looking: below a long history nobody sees the top of the page. */
function showTrouble(place: 'status' | 'outcome'): void {
  getPart(place).textContent = trouble
}

// It comes while they are still choosing.
for (const sign of ['pointerover', 'focusin', 'dragenter']) {
  document.addEventListener(sign, () => void loadCheck().catch(() => {}), { once: true })
}

page.querySelector('input[type=file]')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) void take(target.files ?? [])
})
document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  event.preventDefault()
  void take(event.dataTransfer?.files ?? [])
})

async function take(list: Iterable<File>): Promise<void> {
  const files = [...list]
  if (files.length === 0) return
  await verify(async () => {
    const read = files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const)
    return new Map(await Promise.all(read))
  })
}
