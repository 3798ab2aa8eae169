import { getGate, userOf } from '$lib/server/kelisim.js'

export const POST = async ({ request }) => new Response(await getGate().token(userOf(request)))
