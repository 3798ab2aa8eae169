import type { Markup } from '../../domain/text/markup.ts'
import { h } from '../markup.ts'
import { renderDom } from './dom.ts'

/** What one may do with a clause, in words; written by the build. */
interface SheetWords {
  copy: string
  copied: string
  share: string
  close: string
}

/**
 * Opens, from the number of a clause, what one may want of it: the same clause in another language, its history, a link
 * that lasts. Without a script the number is a link to its clause, and everything is reached from the page.
 *
 * @param clauses the texts, with the words of the sheet and the lasting address of the page among their data
 */
export function startClauseSheet(clauses: HTMLElement): void {
  const { permanent = '', words = '{}' } = clauses.dataset
  const say: SheetWords = JSON.parse(words)
  const sheet = document.createElement('dialog')
  sheet.className = 'sheet'
  document.body.append(sheet)
  let link = ''

  const copy = async () => {
    const status = sheet.querySelector('[role=status]')
    try {
      await navigator.clipboard.writeText(link)
      if (status) status.textContent = say.copied
    } catch {
      // Not allowed; the address bar has the link.
    }
  }
  clauses.addEventListener('click', (event) => {
    const number = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.number')
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return
    const clause = document.getElementById(decodeURIComponent(number.hash.slice(1)))
    if (!clause) return
    link = permanent + number.hash
    sheet.replaceChildren(renderDom(renderSheet(number, clause, say)))
    sheet.showModal()
  })
  sheet.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const does = target.closest<HTMLElement>('[data-does]')?.dataset.does
    if (does === 'copy') void copy()
    // Whoever leaves the system's own sheet without a choice has changed their mind: nothing to tell.
    if (does === 'share') navigator.share({ url: link }).catch(() => {})
    if (target === sheet || does === 'close' || target.closest('a')) sheet.close()
  })
}

function renderSheet(number: HTMLAnchorElement, clause: Element, say: SheetWords): Markup {
  const button = (does: string, words: string) => h('button', { type: 'button', 'data-does': does }, words)
  const leads = (to: HTMLAnchorElement, words: string) =>
    h('a', { href: to.href, lang: to.lang || undefined }, words)
  const past = clause.querySelector<HTMLAnchorElement>(':scope > .past a')
  const others = [...document.querySelectorAll<HTMLAnchorElement>('.languages a:not([aria-current])')]
  const pairs = [...document.querySelectorAll<HTMLAnchorElement>('.bilingual-links a')]
  const item = (content: Markup) => h('li', {}, content)
  const at = (to: HTMLAnchorElement) => {
    const there = to.cloneNode() as HTMLAnchorElement
    there.hash = number.hash
    return there
  }
  return h(
    'div',
    { class: 'inner' },
    h('h2', {}, number.textContent ?? ''),
    past?.dataset.last && h('p', {}, past.dataset.last),
    h(
      'ul',
      {},
      [...others, ...pairs].map((to) => item(leads(at(to), to.textContent?.trim() ?? ''))),
      past && item(leads(past, past.firstChild?.textContent ?? '')),
      // Without a secure connection there is neither.
      'clipboard' in navigator && item(button('copy', say.copy)),
      'share' in navigator && item(button('share', say.share)),
      item(button('close', say.close)),
    ),
    h('p', { role: 'status' }),
  )
}
