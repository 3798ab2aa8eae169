import { redirect } from '@sveltejs/kit'
import { getGate, userOf } from './kelisim.server.js'

const PAGE = { accept: 'text/html', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

/** Before every page and every route: when a page is loaded, and when a script asks for its data alone. */
export async function handle({ event, resolve }) {
  const { isDataRequest, request, url } = event
  const user = userOf(request)
  if (isDataRequest) {
    // The script follows a redirect of SvelteKit's own, and people come back to the page.
    const headers = { ...Object.fromEntries(request.headers), ...PAGE }
    const decision = await getGate().decide({ url: url.pathname + url.search, headers }, user)
    if (decision.open) return resolve(event)
    if (decision.because === 'acceptance-required') redirect(303, decision.accept)
  }
  return (await getGate().respond(request, user)) ?? resolve(event)
}
