/** Enough for the keys of anybody; whoever sends more is stopped in the middle. */
const MOST_BYTES = 256 * 1024
/** From the question to the last byte. */
const MOST_MS = 5000

/**
 * Fetches the text of a JWK Set. A redirect is not followed: it could lead away from https, or to an address inside.
 *
 * @throws Error that says why there is none
 */
export async function fetchKeySet(url: string, timeoutMs = MOST_MS): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      // Packed bytes would be counted before they are unpacked.
      headers: { accept: 'application/jwk-set+json, application/json', 'accept-encoding': 'identity' },
    })
    if (response.status === 200) return await readText(response)
    await response.body?.cancel()
    throw new Error(`the address answered with ${response.status}; expected 200, and no redirect`)
  } catch (error) {
    if (signal.aborted) throw new Error(`the address took longer than ${timeoutMs} ms`, { cause: error })
    throw error
  }
}

async function readText({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body ?? []) {
    length += piece.length
    if (length > MOST_BYTES) throw new Error(`the answer is longer than ${MOST_BYTES} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}
