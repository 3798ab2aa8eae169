import { NextResponse } from 'next/server'
import { getGate, userOf } from './kelisim.js'

/** Before every page and every route. */
export async function proxy(request) {
  return (await getGate().respond(request, userOf(request))) ?? NextResponse.next()
}
