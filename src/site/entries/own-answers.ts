import '../browser/page-zone.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'
import type { History, Receipt, Requirements } from '../../service/contract/subject-contract.ts'
import { button, h } from '../../widget/dom.ts'
import { createGate, type GateError } from '../../widget/index.ts'
import { save } from '../browser/save.ts'
import { renderChoices } from '../receipts/choices.ts'
import { type HistoryEntry, listHistory } from '../receipts/history.ts'
import { keepTogether } from '../receipts/keep-together.ts'
import { buildLetterUrl } from '../receipts/letter.ts'
import { createSheetOpener } from '../receipts/open-sheet.ts'
import type { FilesRead } from './receipt-check.ts'

/** What a person's answers need of the page around them. */
export interface ReceiptsPage {
  /** Base address of the service. */
  service: string
  /** Base of the site's pages in this language, with a slash at the end. */
  pages: string
  locale: Locale
  /** What the page says, in its language. */
  messages: Pick<Catalogue, 'receipts'>
  /** Finds a part of the page by its name. */
  getPart(name: string): HTMLElement
  /** Checks receipts and draws what came of it. */
  verify(read: FilesRead): Promise<void>
}

/** Shows the history and the choices of the person whom the token is about; loaded where there is one. */
export async function showOwnAnswers(
  token: string,
  { service, pages, locale, messages, getPart: part, verify }: ReceiptsPage,
): Promise<void> {
  const say = createSay(locale, messages)
  const gate = createGate({ service, token, locale })
  const authorization = `Bearer ${token}`
  const openSheet = createSheetOpener(service, part, say)

  async function show(said = ''): Promise<void> {
    try {
      const [requirements, acts] = await Promise.all([gate.check(), askHistory()])
      draw({ ...requirements, requirements: await addAnswered(requirements.requirements, acts) }, acts)
      part('status').textContent = said
    } catch (error) {
      fail(error)
    }
  }

  /** With what the product no longer offers, but the person has answered: it can still be taken back. */
  async function addAnswered(offered: Requirements['requirements'], acts: readonly Receipt[]) {
    const answered = new Set(acts.map(({ policy }) => policy))
    for (const { policy } of offered) answered.delete(policy)
    const others = [...answered].map(async (policy) => {
      // What is published no more has nothing left to ask about, only its receipts.
      const found = await createGate({ service, token, locale, policies: [policy] })
        .check()
        .catch(() => null)
      return found?.requirements ?? []
    })
    return [...offered, ...(await Promise.all(others)).flat()]
  }

  /** The whole history, page by page. */
  async function askHistory(): Promise<Receipt[]> {
    const acts: Receipt[] = []
    let path: string | null = 'acts'
    while (path !== null) {
      const page = (await (await ask(path)).json()) as History
      acts.push(...page.acts)
      path = page.next ? `acts?after=${page.next}` : null
    }
    return acts
  }

  async function ask(path: string): Promise<Response> {
    const answer = await fetch(`${service}/api/v1/${path}`, { headers: { authorization }, cache: 'no-store' })
    if (answer.ok) return answer
    throw Object.assign(new Error(path), { code: answer.status === 401 ? 'unauthorized' : 'unreachable' })
  }

  async function saveAnswer(path: string, name: string): Promise<void> {
    try {
      save(name, await (await ask(path)).blob())
    } catch (error) {
      fail(error)
    }
  }

  function draw(asked: Requirements, acts: readonly Receipt[]): void {
    const entries = listHistory(acts, asked, say).map(renderEntry)
    const consents = asked.requirements.filter(({ kind }) => kind === 'consent').map(({ policy }) => policy)
    const isAboutConsent = ({ policy }: Receipt) => consents.includes(policy)
    part('history').replaceChildren(
      h('h2', {}, say('receipts.history')),
      entries.length > 0 ? h('ol', { class: 'answers' }, ...entries) : h('p', {}, say('receipts.none')),
      h(
        'p',
        { class: 'links' },
        entries.length > 0 && button('', say('receipts.bundle'), () => saveAnswer('bundle', 'kelisim.zip')),
        acts.some(isAboutConsent) &&
          button('', say('receipts.consents'), () => saveAnswer('consents', 'consents.jsonld')),
      ),
    )
    const rows = renderChoices(asked.requirements, {
      gate,
      locale,
      say,
      pages,
      fail,
      done: (outcome) => show(say(outcome.recorded ? 'receipts.recorded' : 'receipts.stale')),
    })
    part('choices').replaceChildren(
      h('h2', {}, say('receipts.choices')),
      h('ul', { class: 'choices' }, ...rows),
    )
    const [first] = asked.requirements
    if (!first) return
    const write = (kind: 'change' | 'erase', label: string) =>
      h('a', { href: buildLetterUrl(first.contact, first.title[locale], kind, say) }, label)
    part('letters').replaceChildren(
      h('h2', {}, say('receipts.write')),
      h('p', {}, say('receipts.writeLead')),
      h(
        'p',
        { class: 'links' },
        write('change', say('receipts.askChange')),
        write('erase', say('receipts.askErase')),
      ),
    )
  }

  function renderEntry(entry: HistoryEntry): Node {
    const { receipt, title, details } = entry
    const name = `${receipt.policy}-${receipt.version}-${receipt.act}.json`
    const text = JSON.stringify(receipt, null, 2)
    return h(
      'li',
      {},
      h('strong', {}, ...keepTogether(title)),
      h('span', {}, details),
      h(
        'p',
        { class: 'links' },
        button('', say('receipts.print'), () => openSheet(entry, name)),
        button('', say('receipts.download'), () =>
          save(name, new Blob([text], { type: 'application/json' })),
        ),
        button('', say('receipts.verify'), () =>
          verify(async () => new Map([[name, new TextEncoder().encode(text)]])),
        ),
      ),
    )
  }

  function fail(error: unknown): void {
    const { code } = error as Partial<GateError>
    const refused = say(code === 'refused' ? 'receipts.notRecorded' : 'receipts.trouble')
    // What is no token at all came of an address that was cut, and wants the same.
    const isSpent = code === 'unauthorized' || code === 'token'
    part('status').textContent = isSpent ? say('receipts.expired') : refused
  }

  await show()
}
