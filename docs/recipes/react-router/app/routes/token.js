import { gate, userOf } from '../kelisim.server.js'

export const action = async ({ request }) => new Response(await gate.token(userOf(request)))
