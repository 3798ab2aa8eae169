import type { Addressing } from '../../domain/config/config.ts'
import type { Locale } from '../../domain/locale.ts'
import { buildClauseFragment, parseClauses } from '../../domain/text/clause.ts'
import { createSay } from '../../messages/say.ts'
import { renderDom } from '../browser/dom.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { buildPath, buildRawPath, place } from '../paths.ts'
import type { StubRequest } from '../stubs/stub-request.ts'
import { renderBilingual } from '../text/bilingual-view.ts'
import { showComparison } from './show-comparison.ts'

interface Request extends Addressing {
  policy: string
  locale: Locale
  /** The language that prevails. */
  authentic: Locale
  asked: StubRequest
  target: HTMLElement
}

/** Shows what a stub stands for, as the page did that was stored in its place. */
export async function showStub({ asked, ...page }: Request): Promise<void> {
  if (asked.kind === 'bilingual') return showBilingual(page, asked)
  const { policy, locale } = page
  const { from, to } = asked
  const pair = [policy, from, to] as const
  const path = (where: string) => buildPath(page, locale, where)
  const names = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-version]')].map((link) => [
      Number(link.dataset.version),
      link.textContent,
    ]),
  )
  await showComparison({
    ...page,
    query: asked,
    names,
    hrefs: {
      inline: path(place.pair(...pair)),
      side: path(place.pairView(...pair, 'side')),
      table: path(place.pairView(...pair, 'table')),
    },
  })
  // What was made begins with the ways to both texts.
  document.querySelector('main .links')?.remove()
}

async function showBilingual(
  { base, policy, locale, authentic, target }: Omit<Request, 'asked'>,
  { version, pair }: Extract<StubRequest, { kind: 'bilingual' }>,
): Promise<void> {
  const fetchClauses = async (side: Locale) => {
    const path = buildRawPath({ base }, policy, version, side)
    const answer = await fetch(path)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    return parseClauses(await answer.text()).clauses.map(buildClauseFragment)
  }
  const [left, right, { site }] = await Promise.all([
    fetchClauses(pair[0]),
    fetchClauses(pair[1]),
    loadMessages('site', locale),
  ])
  const say = createSay(locale, site)
  target.className = 'document spread bilingual'
  target.replaceChildren(...renderBilingual({ pair, left, right, authentic, say }).map(renderDom))
  target.hidden = false
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
}
