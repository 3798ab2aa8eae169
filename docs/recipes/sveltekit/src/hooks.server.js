import { getGate, userOf } from './kelisim.server.js'

const PAGE = { accept: 'text/html', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

/** Before every page and every route. */
export async function handle({ event, resolve }) {
  const { isDataRequest, request, url } = event
  // A script that asks for the data of a page alone is answered like the page: SvelteKit has it follow the redirect.
  const headers = { ...Object.fromEntries(request.headers), ...PAGE }
  const asked = isDataRequest ? new Request(url, { headers }) : request
  return (await getGate().respond(asked, userOf(request))) ?? resolve(event)
}
