import { requireAcceptance } from 'kelisim/client'
import { redirect } from 'react-router'

const { KELISIM_KEY, KELISIM_SERVICE, ORIGIN } = process.env

export const gate = requireAcceptance({
  service: KELISIM_SERVICE, // https://5qbe.kz/auth
  product: 'courses',
  issuer: ORIGIN, // https://courses.example
  returnTo: `${ORIGIN}/lesson`,
  key: JSON.parse(KELISIM_KEY),
  exempt: ['/', '/_root.data', '/token', '/logout'],
  signedOut: 'open',
  whenUnavailable: 'closed',
})

/** Your own session instead: the opaque id of whoever is signed in, or null. Never an e-mail address or an IIN. */
export const userOf = (_request) => 'user-1'

/** Before every route, when a page is loaded and when a script asks for its data alone. */
export async function guard({ request }, next) {
  if (new URL(request.url).pathname.endsWith('.data')) {
    // The script follows a redirect of React Router's own.
    const decision = await gate.decide(request, userOf(request))
    if (!decision.open && decision.because === 'acceptance-required') throw redirect(decision.accept)
  }
  return (await gate.respond(request, userOf(request))) ?? next()
}
