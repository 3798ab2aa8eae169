import { GateElement } from '../../widget/index.ts'
import { forgetAnswers } from '../../widget/kept-answer.ts'
import type { AcceptState } from '../accept/accept-states.ts'
import { focusBack, getWay, keepForOtherLanguages, showLinks, showState } from '../accept/accept-view.ts'
import { type Arrival, readArrival, readProduct } from '../accept/arrival.ts'
import { findPlace, returnToPlace } from '../accept/reading-place.ts'
import {
  canRenew,
  canReturn,
  createVisit,
  isOf,
  keepVisit,
  readVisit,
  resumeWishes,
  type Visit,
} from '../accept/visit.ts'

/** The page on which people answer who were sent here by a product, or see it inside an app. */

const gate = document.querySelector<GateElement>('kelisim-gate') as GateElement
const arrival = readArrival(location.hash)
// Whoever looks at the address or the history later finds no token there.
history.replaceState(null, '', location.pathname + location.search)
// An app may open the address of the next person in the same window: browsers then only change what is behind the `#`.
window.addEventListener('hashchange', () => readArrival(location.hash) && location.reload())
// Until it is known where the person came from, there is nobody to ask.
if (gate) gate.token = null
// At the root of its host the base is nothing, which to the element is no service.
if (gate?.getAttribute('service') === '') gate.setAttribute('service', location.origin)
GateElement.define()

let visit = readVisit()
getWay('renew').addEventListener('click', () => keepVisit(visit && { ...visit, isRenewing: true }))
if (arrival) void begin(arrival)
else comeAgain()

/** A reload or the way back has no token any more; the product gives another. */
function comeAgain(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit === null) say('noToken')
  else if (visit.isOver) say('covered')
  else if (navigation?.type === 'reload' && canRenew(visit, Date.now())) renew(visit)
  else say('left')
}

async function begin(arrived: Arrival): Promise<void> {
  const { fragment, token, wishes } = arrived
  const product = await readProduct(token, gate.url)
  if (product === 'expired' || product === 'trouble') {
    // Nobody is led to the product that they, or somebody else, came from before.
    if (visit && !isOf(visit, wishes)) visit = null
    keepVisit(visit)
    getWay('again').addEventListener('click', () => begin(arrived), { once: true })
    return say(product)
  }
  const before = visit
  const resumed = resumeWishes(wishes, before)
  const now: Visit = createVisit(resumed, product.returnUrls)
  visit = { ...now, renewedAt: before?.renewedAt }
  keepVisit(visit)
  // The product's server has judged anew; an answer of a moment ago would send people back before its closed gate.
  forgetAnswers(gate.url)
  keepForOtherLanguages(fragment, resumed.state)
  showLinks(product.links)
  let hasAnswered = false
  getWay('receipts').setAttribute('href', `../receipts/#${new URLSearchParams({ token })}`)

  gate.addEventListener('kelisim:required', () => {
    say(wishes.back !== null && now.back === null ? 'foreign' : 'answer')
    if (before?.place) returnToPlace(gate.root, before.place)
  })
  for (const name of ['accepted', 'declined'])
    gate.addEventListener(`kelisim:${name}`, () => {
      hasAnswered = true
    })
  gate.addEventListener('kelisim:covered', (event) => {
    const { requirements } = (event as CustomEvent<{ requirements: { state: string }[] }>).detail
    say(hasAnswered ? 'answered' : 'covered')
    // A notice has to be seen, and a consent that is asked for answered or put off, before anybody goes on.
    const isOver = requirements.every(({ state }) => !['notice', 'optional'].includes(state))
    if (!isOver) return
    const returnedAt = !hasAnswered && canReturn(now, before, Date.now()) ? Date.now() : undefined
    // Who cannot be remembered might be sent round without end.
    const isKept = keepVisit({ ...now, isOver, ...(returnedAt && { returnedAt }) })
    if (isKept && returnedAt && now.back) location.replace(now.back)
  })
  gate.addEventListener('kelisim:error', (event) => {
    const { code } = (event as CustomEvent<{ code: string }>).detail
    if (code === 'refused') return say('refused')
    if (code !== 'unauthorized') return say('trouble')
    const place = findPlace(gate.root)
    if (visit && canRenew(visit, Date.now())) return renew({ ...visit, ...(place && { place }) })
    expire()
  })
  getWay('again').addEventListener('click', () => ask(token, wishes.policies))
  ask(token, wishes.policies)
}

/** Begins anew with everything that is still to be answered, also what was put off. */
function ask(token: string, policies: string | null): void {
  if (policies !== null) gate.setAttribute('policies', policies)
  gate.token = token
}

/** Has the product send the person here again, with a new token. */
function renew(found: Visit): void {
  say('renewing')
  const isKept = keepVisit({ ...found, renewedAt: Date.now(), isRenewing: true })
  if (isKept) location.replace(found.renew as string)
  // Who cannot be remembered might be sent round without end.
  else expire()
}

/** What says so and the way back would lie behind the prompt. */
function expire(): void {
  gate.token = null
  say('expired')
}

function say(state: AcceptState): void {
  showState(state, visit)
  if (state === 'answered') focusBack(gate.root)
}
