/** A page that loads something is asked for on the server each time, so the gate stands before it. */
export const load = () => ({ words: 'The lesson' })
