import { GateElement } from '../../widget/index.ts'
import type { AcceptState } from '../accept/accept-states.ts'
import { type Arrival, readArrival, readReturnUrl } from '../accept/arrival.ts'

/** The page on which people answer who were sent here by a product, or see it inside an app. */

const page = document.querySelector<HTMLElement>('.accept')
const gate = document.querySelector<GateElement>('kelisim-gate')
const arrival = readArrival(location.hash)
// Whoever looks at the address or the history later finds no token there.
history.replaceState(null, '', location.pathname + location.search)
// Until it is known where the person came from, there is nobody to ask.
if (gate) gate.token = null
GateElement.define()

if (page && gate) {
  if (arrival === null) say('noToken')
  else {
    keepForOtherLanguages(arrival)
    void begin(gate, arrival)
  }
}

async function begin(gate: GateElement, arrival: Arrival): Promise<void> {
  const found = await readReturnUrl(arrival, gate.url)
  if (found === 'expired' || found === 'trouble') return say(found, found === 'trouble')
  const isForeign = found === null && arrival.back !== null
  const back = page?.querySelector<HTMLAnchorElement>('[data-back]')
  if (back && found) {
    back.href = found
    back.hidden = false
  }

  gate.addEventListener('kelisim:required', () => say(isForeign ? 'foreign' : 'answer', true))
  gate.addEventListener('kelisim:covered', (event) => {
    const { requirements } = (event as CustomEvent<{ requirements: { state: string }[] }>).detail
    say('covered')
    // A notice has to be seen before anybody goes on.
    if (found && requirements.every(({ state }) => state !== 'notice')) location.replace(found)
  })
  gate.addEventListener('kelisim:error', (event) => {
    const { code } = (event as CustomEvent<{ code: string }>).detail
    say(code === 'unauthorized' ? 'expired' : 'trouble', code !== 'unauthorized')
  })
  page?.querySelector('[data-again]')?.addEventListener('click', () => ask(gate, arrival))
  ask(gate, arrival)
}

/** Begins anew with everything that is still to be answered, also what was put off. */
function ask(gate: GateElement, { token, policies }: Arrival): void {
  if (policies !== null) gate.setAttribute('policies', policies)
  gate.token = token
}

function say(state: AcceptState, isAgain = false): void {
  for (const line of page?.querySelectorAll<HTMLElement>('[data-state]') ?? [])
    line.hidden = line.dataset.state !== state
  const again = page?.querySelector<HTMLElement>('[data-again]')
  if (again) again.hidden = !isAgain
}

/** The token goes along to the page in another language, in the part of the address that is never sent. */
function keepForOtherLanguages({ fragment }: Arrival): void {
  document.querySelector('.languages')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link) link.hash = fragment
  })
}
