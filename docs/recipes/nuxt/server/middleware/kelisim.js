/** Before every page and every route; what it returns is the answer. */
export default defineEventHandler(
  async (event) => (await getGate().respond(toWebRequest(event), userOf(event))) ?? undefined,
)
