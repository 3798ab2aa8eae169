import { getGate, userOf } from '../../kelisim.server.js'

export const POST = async ({ request }) => new Response(await getGate().token(userOf(request)))
