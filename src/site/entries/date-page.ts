import '../browser/page-zone.ts'
import { isLocale } from '../../domain/locale.ts'
import { formatLegalDate, formatLocalTime } from '../../domain/time/date.ts'
import { isInForceOn, readDay } from '../policy/date-query.ts'

const form = document.querySelector<HTMLFormElement>('.on-date')
const answer = document.querySelector<HTMLElement>('.answer')
if (form && answer) show(form, answer)

/** Shows the version that holds on the day the form was sent with, or today: the rows of the table that hold then. */
function show(form: HTMLFormElement, answer: HTMLElement): void {
  const { locale, label = '', none = '', invalid = '' } = form.dataset
  const asked = readDay(location.search)
  const [year = '', month = '', date = ''] = formatLocalTime(new Date())
    .slice(0, 10)
    .split('-')
    .map(Number)
    .map(String)
  const query = new URLSearchParams(asked === undefined ? { year, month, day: date } : location.search)
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  const day = readDay(`?${query}`)
  if (!isLocale(locale)) return
  if (!day) {
    answer.replaceChildren(createLine('p', invalid))
    return
  }

  const rows = [...document.querySelectorAll<HTMLElement>('[data-from]')].filter(
    ({ dataset: { from = '', until = '' } }) => isInForceOn(day, from, until),
  )
  for (const row of rows) row.classList.add('holds')
  const found = rows.map((row) => {
    const item = document.createElement('li')
    item.append(...[...row.querySelectorAll('th > *')].map((part) => part.cloneNode(true)))
    return item
  })
  const list = document.createElement('ul')
  list.append(...found)
  answer.replaceChildren(
    createLine('h2', formatLegalDate(new Date(day.begins).toISOString(), locale)),
    ...(found.length > 0 ? [createLine('p', label), list] : [createLine('p', none)]),
  )
}

function createLine(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = words
  return element
}
