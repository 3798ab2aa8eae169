import { getGate, userOf } from '../kelisim.js'

export const POST = async ({ request }) => new Response(await getGate().token(userOf(request)))
