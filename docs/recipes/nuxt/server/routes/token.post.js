export default defineEventHandler((event) => getGate().token(userOf(event)))
