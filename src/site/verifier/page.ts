import '../browser/page-zone.ts'
import { LANGUAGES_IN_TEXT } from '../../domain/language/names.ts'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../domain/locale.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { renderDom } from '../browser/dom.ts'
import { renderOutcome } from './outcome-markup.ts'
import { type Outcome, ReceiptChecker } from './receipt-desk.ts'
import { sayIn } from './say.ts'

/** The page that checks receipts by itself: it works from a file, and its policy lets it ask nobody. */

const desk = new ReceiptChecker(null, readEmbeddedKeys())
let locale: Locale =
  LOCALES.find((own) => navigator.languages.some((tag) => tag.startsWith(own))) ?? DEFAULT_LOCALE
let outcome: Outcome | 'working' | null = null

const main = document.querySelector('main') as HTMLElement
const languages = document.querySelector('nav') as HTMLElement

/** Keys that the service wrote into the page when it packed the bundle. */
function readEmbeddedKeys() {
  try {
    const text = document.getElementById('keys')?.textContent ?? ''
    return PublishedKeysSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

async function take(list: Iterable<File>): Promise<void> {
  const files = [...list]
  if (files.length === 0) return
  outcome = 'working'
  drawOutcome()
  const read = files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const)
  try {
    outcome = await desk.checkFiles(new Map(await Promise.all(read)))
  } catch {
    // A folder, or a file that is gone.
    outcome = { kind: 'unreadable' }
  }
  drawOutcome()
}

function draw(): void {
  const say = sayIn(locale)
  document.documentElement.lang = locale
  document.title = say('verifier.page.title')
  languages.setAttribute('aria-label', say('verifier.page.languages'))
  const tabs = LOCALES.map(
    (own): Markup => [
      'button',
      { type: 'button', lang: own, value: own, ...(own === locale && { 'aria-current': 'true' }) },
      LANGUAGES_IN_TEXT[own],
    ],
  )
  languages.replaceChildren(...tabs.map(renderDom))
  const content: Markup[] = [
    ['h1', {}, say('verifier.page.title')],
    ['p', {}, say('verifier.page.lead')],
    [
      'p',
      { class: 'choose' },
      ['input', { type: 'file', id: 'files', multiple: '', class: 'unseen' }],
      ['label', { for: 'files' }, say('verifier.page.choose')],
    ],
    ['p', { class: 'note' }, say('verifier.page.noSignature')],
    ['div', { 'data-outcome': '', role: 'status' }],
  ]
  main.replaceChildren(...content.map(renderDom))
  drawOutcome()
}

function drawOutcome(): void {
  document
    .querySelector('[data-outcome]')
    ?.replaceChildren(...renderOutcome(outcome, sayIn(locale)).map(renderDom))
}

languages.addEventListener('click', ({ target }) => {
  const chosen = target instanceof HTMLButtonElement ? target.value : null
  if (!isLocale(chosen)) return
  locale = chosen
  draw()
  languages.querySelector<HTMLButtonElement>('[aria-current]')?.focus()
})
main.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) take(target.files ?? [])
})
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.classList.add('over')
})
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) document.body.classList.remove('over')
})
document.addEventListener('drop', (event) => {
  event.preventDefault()
  document.body.classList.remove('over')
  take(event.dataTransfer?.files ?? [])
})
draw()
