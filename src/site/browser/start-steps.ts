import { getKeyStep, isTypedInto } from './keys.ts'
import { onReading } from './reading-line.ts'

const STORED = 'kelisim-keys'

/** Wakes the control that steps through the changes of a page: buttons, the keys j and k, n of N. */
export function startSteps(root: ParentNode): void {
  const control = root.querySelector<HTMLElement>('.steps')
  const changes = [...root.querySelectorAll<HTMLElement>('[data-change]')]
  const shown = control?.querySelector('[data-nth]')
  const keys = control?.querySelector('[data-keys]')
  if (!control || !shown || !keys) return

  // Where the last step led to, until the reader scrolls elsewhere.
  let stepped: { index: number; top: number } | null = null
  const here = () => {
    if (stepped && Math.abs(stepped.top - window.scrollY) > 2) stepped = null
    if (stepped) return stepped.index
    const line = window.innerHeight / 3
    return changes.findLastIndex((change) => change.getBoundingClientRect().top <= line)
  }
  const count = () => {
    shown.textContent = String(here() + 1)
  }
  const step = (by: number) => {
    const index = Math.min(Math.max(here() + by, 0), changes.length - 1)
    const change = changes[index]
    if (!change) return
    change.tabIndex = -1
    change.focus({ preventScroll: true })
    change.scrollIntoView({ block: 'start' })
    history.replaceState(history.state, '', `#${change.id}`)
    stepped = { index, top: window.scrollY }
    count()
  }

  for (const button of control.querySelectorAll<HTMLElement>('[data-step]'))
    button.addEventListener('click', () => step(Number(button.dataset.step)))
  const pressed = () => keys.getAttribute('aria-pressed') === 'true'
  const press = (on: boolean) => keys.setAttribute('aria-pressed', String(on))
  press(readStored() !== 'off')
  // Keys without a modifier must be possible to switch off (WCAG 2.1.4): dictation types them by chance.
  keys.addEventListener('click', () => {
    press(!pressed())
    writeStored(pressed() ? 'on' : 'off')
  })
  document.addEventListener('keydown', (event) => {
    const by = getKeyStep(event)
    if (by === 0 || !pressed() || isTypedInto(event.target)) return
    event.preventDefault()
    step(by)
  })
  control.hidden = false
  // In the bar it is in sight, and covers nothing. Another comparison on the same page brings its own.
  const bar = document.querySelector('.bar')
  bar?.querySelector(':scope > .steps')?.remove()
  bar?.prepend(control)
  onReading(count)
}

/** Storage may be forbidden; then the choice lasts as long as the page. */
function readStored(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function writeStored(value: string): void {
  try {
    localStorage.setItem(STORED, value)
  } catch {
    // Nothing to do: see above.
  }
}
