import { requireAcceptance } from 'kelisim/client'
import { data, redirect } from 'react-router'

const { KELISIM_KEY, KELISIM_SERVICE, ORIGIN } = process.env

export const gate = requireAcceptance({
  service: KELISIM_SERVICE, // https://5qbe.kz/auth
  product: 'courses',
  issuer: ORIGIN, // https://courses.example
  returnTo: `${ORIGIN}/lesson`,
  key: JSON.parse(KELISIM_KEY),
  exempt: ['/', '/token', '/logout'],
  signedOut: 'open',
  whenUnavailable: 'closed',
})

/** Your own session instead: the opaque id of whoever is signed in, or null. Never an e-mail address or an IIN. */
export const userOf = (_request) => 'user-1'

/** Before every route, when a page is loaded and when its data alone are. */
export async function guard({ request }) {
  const decision = await gate.decide(request, userOf(request))
  if (decision.open) return
  if (decision.because === 'acceptance-required') throw redirect(decision.accept)
  throw data(null, { status: 503, headers: { 'retry-after': '5' } })
}
