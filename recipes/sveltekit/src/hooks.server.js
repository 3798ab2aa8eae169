import { redirect } from '@sveltejs/kit'
import { getGate, userOf } from './kelisim.server.js'

/** Before every page and every route. */
export async function handle({ event, resolve }) {
  const { request, isDataRequest } = event
  if (isDataRequest) {
    // A page that is changed without being loaded: its script follows a redirect of SvelteKit's own.
    const decision = await getGate().decide(request, userOf(request))
    if (!decision.open && decision.because === 'acceptance-required') redirect(303, decision.accept)
  }
  return (await getGate().respond(request, userOf(request))) ?? resolve(event)
}
