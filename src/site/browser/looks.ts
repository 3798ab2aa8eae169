import { findClauseRead } from './clause-read.ts'

/** How somebody reads on this device; kept in its browser, sent to nobody. */
export interface Looks {
  /** Size of the text in per cent of the browser's own. */
  size: number
  theme: 'auto' | 'light' | 'dark'
}

/** `looks.js` reads it before a page is shown. */
const STORED = 'kelisim-looks'
const SIZES = [100, 112, 125, 150, 175, 200]
const OWN: Looks = { size: 100, theme: 'auto' }

/** The next larger (`by` 1) or smaller (−1) size; the same at either end. */
export function stepSize(size: number, by: number): number {
  const at = SIZES.findLastIndex((one) => one <= size)
  return SIZES[Math.min(Math.max(at + by, 0), SIZES.length - 1)] ?? OWN.size
}

/** What is not a choice that can be made here counts as none. */
export function parseLooks(text: string | null): Looks {
  try {
    const { size, theme } = JSON.parse(text ?? '{}')
    return {
      size: SIZES.includes(size) ? size : OWN.size,
      theme: theme === 'light' || theme === 'dark' ? theme : OWN.theme,
    }
  } catch {
    return OWN
  }
}

/** Wakes the control for size and colours. */
export function startLooks(control: HTMLElement): void {
  const shown = control.querySelector('output')
  const themes = [...control.querySelectorAll<HTMLInputElement>('input[name=theme]')]
  let looks = parseLooks(readStored())
  const show = () => {
    const root = document.documentElement
    root.style.fontSize = looks.size === OWN.size ? '' : `${looks.size}%`
    if (looks.theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = looks.theme
    if (shown) shown.textContent = `${looks.size} %`
    for (const theme of themes) theme.checked = theme.value === looks.theme
  }
  const choose = (choice: Partial<Looks>) => {
    const read = findClauseRead()
    looks = { ...looks, ...choice }
    writeStored(looks)
    show()
    // Everything above has another height now.
    if (choice.size !== undefined) read?.scrollIntoView()
  }
  for (const button of control.querySelectorAll<HTMLElement>('[data-size]'))
    button.addEventListener('click', () =>
      choose({ size: stepSize(looks.size, Number(button.dataset.size)) }),
    )
  for (const theme of themes)
    theme.addEventListener('change', () => choose({ theme: theme.value as Looks['theme'] }))
  show()
}

/** Storage may be forbidden; then a choice lasts as long as the page. */
function readStored(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function writeStored(looks: Looks): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(looks))
  } catch {
    // Nothing to do: see above.
  }
}
