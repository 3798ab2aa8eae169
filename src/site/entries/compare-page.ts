import type { Addressing } from '../../domain/config/config.ts'
import { isLocale } from '../../domain/locale.ts'
import { findBuiltPlace, readQuery } from '../comparison/compare-query.ts'
import { importAgain } from '../i18n/import-again.ts'
import { buildPath } from '../paths.ts'

const form = document.querySelector<HTMLFormElement>('.chooser')
const target = document.querySelector<HTMLElement>('#comparison')
if (form && target) void start(form, target)

/** Shows what the form asks for: a page that was built, or a comparison made here. */
async function start(form: HTMLFormElement, target: HTMLElement): Promise<void> {
  const { base = '', policy = '', locale, pairs = '', authentic, working = '', failed = '' } = form.dataset
  const [first, ...others] = (form.dataset.languages ?? '').split(' ').filter(isLocale)
  const names = new Map(
    [...form.querySelectorAll('option')].map((option) => [Number(option.value), option.text]),
  )
  const query = readQuery(location.search, [...names.keys()])
  if (query === null || !first || !isLocale(locale) || !isLocale(authentic)) return
  const addressing: Addressing = { base, languages: [first, ...others] }

  const built = findBuiltPlace(policy, query, pairs.split(' '))
  if (built !== null) return location.replace(buildPath(addressing, locale, built) + location.hash)

  for (const name of ['from', 'to'] as const) {
    const select = form.elements.namedItem(name)
    if (select instanceof HTMLSelectElement) select.value = String(query[name])
  }
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  target.replaceChildren(status)
  target.hidden = false
  status.textContent = working
  try {
    // The parser and the differ are fetched only when there is something to compare.
    const { showComparison } = await importAgain(() => import('./show-comparison.ts'))
    await showComparison({ ...addressing, policy, locale, authentic, query, names, target })
  } catch (error) {
    status.textContent = failed
    target.replaceChildren(status)
    throw error
  }
}
