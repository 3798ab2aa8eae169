import { requireAcceptance } from 'kelisim/client'

const { KELISIM_KEY, KELISIM_SERVICE, ORIGIN } = process.env

export const gate = requireAcceptance({
  service: KELISIM_SERVICE, // https://5qbe.kz/auth
  product: 'courses', // your id, issuer and return address in products.yaml
  issuer: ORIGIN, // https://courses.example
  returnTo: `${ORIGIN}/*`, // back to the very page, below this address
  key: JSON.parse(KELISIM_KEY),
  exempt: ['/', '/late.html', '/assets/*', '/token', '/logout'],
  signedOut: 'open', // your own sign-in stands before them
  whenUnavailable: 'closed',
})

/** Your own session instead: the opaque id of whoever is signed in, or null. Never an e-mail address or an IIN. */
export const userOf = (_request) => 'user-1'
