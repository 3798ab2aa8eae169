import { getGate, userOf } from '../../kelisim.js'

export async function POST(request) {
  return new Response(await getGate().token(userOf(request)))
}
