import { getGate, userOf } from './kelisim.js'

/** Before every page and every route. */
export const onRequest = async ({ request }, next) =>
  (await getGate().respond(request, userOf(request))) ?? next()
