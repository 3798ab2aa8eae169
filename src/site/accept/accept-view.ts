import { type AcceptState, type AcceptWay, WAYS_OF } from './accept-states.ts'
import type { Visit } from './visit.ts'

const page = document.querySelector<HTMLElement>('.accept') as HTMLElement

/** Says one thing, and opens the ways that there are in it. */
export function showState(state: AcceptState, visit: Visit | null): void {
  for (const line of page.querySelectorAll<HTMLElement>('[data-state]'))
    line.hidden = line.dataset.state !== state
  for (const way of page.querySelectorAll<HTMLElement>('[data-way]')) {
    const name = way.dataset.way as AcceptWay
    const address = name === 'back' || name === 'renew' ? (visit?.[name] ?? '') : '#'
    if (address !== '#') way.setAttribute('href', address)
    way.hidden = address === '' || !WAYS_OF[state].includes(name)
  }
}

/** One key goes on; behind an open dialog nothing takes the focus. */
export function focusBack(root: ShadowRoot): void {
  const dialog = root.querySelector('dialog')
  if (dialog?.open) dialog.addEventListener('close', () => getWay('back').focus(), { once: true })
  else getWay('back').focus()
}

export function getWay(name: AcceptWay): HTMLElement {
  return page.querySelector<HTMLElement>(`[data-way=${name}]`) as HTMLElement
}

/** Shows the pages of the product that stay within reach while an answer is missing. */
export function showLinks(links: Readonly<Record<string, string | undefined>>): void {
  for (const [name, address] of Object.entries(links)) {
    const link = document.querySelector<HTMLAnchorElement>(`[data-link=${name}]`)
    if (!link || !address) continue
    link.href = address
    link.hidden = false
  }
}

/** Token and state go along to the page in another language, in the part of the address that is never sent. */
export function keepForOtherLanguages(fragment: string, state: string | null): void {
  const facts = new URLSearchParams(fragment.replace(/^#/, ''))
  if (state !== null) facts.set('state', state)
  document.querySelector('.languages')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link) link.hash = `#${facts}`
  })
}
