// First: what schemas read when they are made.
import './without-eval.ts'
import { PublishedKeysSchema } from '../../domain/keys.ts'
import { isLocale } from '../../domain/locale.ts'
import type { Receipt, Requirements } from '../../service/contract.ts'
import { button, h } from '../../widget/dom.ts'
import { createGate, type GateError } from '../../widget/index.ts'
import { readArrival } from '../arrival.ts'
import { choices } from '../receipts/choices.ts'
import { type HistoryEntry, historyOf } from '../receipts/history.ts'
import { letter } from '../receipts/letter.ts'
import { RECEIPTS_WORDS } from '../receipts/receipts-words.ts'
import { outcomeMarkup } from '../verifier/outcome-markup.ts'
import { type Outcome, ReceiptDesk } from '../verifier/receipt-desk.ts'
import { domOf } from './dom.ts'
import { save } from './save.ts'

/** The page for one's own answers: history, choices, and receipts checked on this device. */

const page = document.querySelector<HTMLElement>('.receipts') as HTMLElement
const { service = '', pages = '' } = page.dataset
const locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'kk'
const words = RECEIPTS_WORDS[locale]
const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement

const arrival = readArrival(location.hash)
// Whoever looks at the address or the history later finds no token there.
if (arrival) history.replaceState(null, '', location.pathname)

const desk = serviceKeys().then((keys) => new ReceiptDesk(keys))
if (arrival) void showPerson(arrival.token)
listenForFiles()

async function serviceKeys() {
  try {
    const answer = await fetch(`${service}/api/v1/keys`)
    return PublishedKeysSchema.parse(await answer.json())
  } catch {
    // Then a bundle is checked with the keys that it encloses, which the result says.
    return null
  }
}

async function showPerson(token: string): Promise<void> {
  part('lost').hidden = true
  const gate = createGate({ service, token, locale })
  const authorization = `Bearer ${token}`

  async function show(said = ''): Promise<void> {
    try {
      const [requirements, history] = await Promise.all([gate.check(), ask('acts')])
      const { acts } = (await history.json()) as { acts: Receipt[] }
      draw(requirements, acts)
      part('status').textContent = said
    } catch (error) {
      fail(error)
    }
  }

  async function ask(path: string): Promise<Response> {
    const answer = await fetch(`${service}/api/v1/${path}`, { headers: { authorization }, cache: 'no-store' })
    if (answer.ok) return answer
    throw Object.assign(new Error(path), { code: answer.status === 401 ? 'unauthorized' : 'unreachable' })
  }

  async function saveBundle(): Promise<void> {
    try {
      save('kelisim.zip', await (await ask('bundle')).blob())
    } catch (error) {
      fail(error)
    }
  }

  function draw(asked: Requirements, acts: readonly Receipt[]): void {
    const entries = historyOf(acts, asked, locale).map(entryOf)
    part('history').replaceChildren(
      h('h2', {}, words.history),
      entries.length > 0 ? h('ol', { class: 'answers' }, ...entries) : h('p', {}, words.none),
      h('p', { class: 'links' }, entries.length > 0 && button('', words.bundle, saveBundle)),
    )
    const rows = choices(asked.requirements, {
      ...{ gate, locale, words, pages, fail },
      done: (outcome) => show(outcome.recorded ? words.recorded : words.stale),
    })
    part('choices').replaceChildren(h('h2', {}, words.choices), h('ul', { class: 'choices' }, ...rows))
    const [first] = asked.requirements
    if (!first) return
    const write = (kind: 'change' | 'erase', label: string) =>
      h('a', { href: letter(first.contact, first.title[locale], kind, words) }, label)
    part('letters').replaceChildren(
      h('h2', {}, words.write),
      h('p', {}, words.writeLead),
      h('p', { class: 'links' }, write('change', words.askChange), write('erase', words.askErase)),
    )
  }

  await show()
}

function entryOf({ receipt, title, details }: HistoryEntry): Node {
  const name = `${receipt.policy}-${receipt.version}-${receipt.act}.json`
  const text = JSON.stringify(receipt, null, 2)
  return h(
    'li',
    {},
    h('strong', {}, title),
    h('span', {}, details),
    h(
      'p',
      { class: 'links' },
      button('', words.download, () => save(name, new Blob([text], { type: 'application/json' }))),
      button('', words.verify, () => verify(new Map([[name, new TextEncoder().encode(text)]]))),
    ),
  )
}

function fail(error: unknown): void {
  const { code } = error as Partial<GateError>
  const refused = code === 'refused' ? words.notRecorded : words.trouble
  part('status').textContent = code === 'unauthorized' ? words.expired : refused
}

async function verify(files: Map<string, Uint8Array>): Promise<void> {
  const show = (outcome: Outcome | 'working') =>
    part('outcome').replaceChildren(...outcomeMarkup(outcome, locale).map(domOf))
  show('working')
  show(await (await desk).take(files))
  part('outcome').scrollIntoView({ block: 'nearest' })
}

function listenForFiles(): void {
  const take = async (list: Iterable<File>) => {
    const files = [...list]
    if (files.length === 0) return
    try {
      const read = files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const)
      await verify(new Map(await Promise.all(read)))
    } catch {
      // A folder, or a file that is gone.
      part('outcome').replaceChildren(...outcomeMarkup({ kind: 'unreadable' }, locale).map(domOf))
    }
  }
  page.querySelector('input[type=file]')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void take(target.files ?? [])
  })
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    void take(event.dataTransfer?.files ?? [])
  })
}
