import { requireAcceptance } from 'kelisim/client'
import { redirect } from 'react-router'

const { KELISIM_KEY, KELISIM_SERVICE, ORIGIN } = process.env

export const gate = requireAcceptance({
  service: KELISIM_SERVICE, // https://5qbe.kz/auth
  product: 'courses',
  issuer: ORIGIN, // https://courses.example
  returnTo: `${ORIGIN}/*`, // back to the very page, below this address
  key: JSON.parse(KELISIM_KEY),
  exempt: ['/', '/token', '/logout'],
  signedOut: 'open',
  whenUnavailable: 'closed',
})

/** Your own session instead: the opaque id of whoever is signed in, or null. Never an e-mail address or an IIN. */
export const userOf = (_request) => 'user-1'

const PAGE = { accept: 'text/html', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

/** Before every route: when a page is loaded, and when a script asks for its data alone. */
export async function guard({ request, url }, next) {
  const user = userOf(request)
  if (new URL(request.url).pathname.endsWith('.data')) {
    // The script follows a redirect of React Router's own, and people come back to the page.
    const headers = { ...Object.fromEntries(request.headers), ...PAGE }
    const decision = await gate.decide({ url: url.pathname + url.search, headers }, user)
    if (decision.open) return next()
    if (decision.because === 'acceptance-required') throw redirect(decision.accept)
  }
  return (await gate.respond(request, user)) ?? next()
}
