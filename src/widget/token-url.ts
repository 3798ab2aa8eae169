/**
 * Gets a token from an address of the product's, as text or as `{ "token": "…" }`. It is asked by POST: a cache
 * between that took a GET for a page would hand one person's token to the next. Cookies go along to one's own origin
 * alone, as `fetch` has it by itself.
 *
 * @throws when the address does not answer with success
 */
export async function fetchToken(url: string): Promise<string> {
  const answer = await fetch(url, { method: 'POST' })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return text[0] === '{' ? JSON.parse(text).token : text
}
