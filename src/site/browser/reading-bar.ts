import { startLooks } from './looks.ts'

const bar = document.querySelector<HTMLElement>('.bar')
const looks = bar?.querySelector<HTMLElement>('.looks')
if (looks) startLooks(looks)

/** What was opened over the text closes with a choice, a touch beside it, or Escape. */
const listOpen = () => [...(bar?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [])]
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  for (const one of listOpen()) if (!one.contains(target) || target.closest('.panel a')) one.open = false
})
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const one of listOpen()) {
    one.open = false
    one.querySelector('summary')?.focus()
  }
})
