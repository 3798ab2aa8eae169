/**
 * Reads a stream line by line in constant memory; a line that is longer than allowed, or is not UTF-8, comes as
 * null and is the last.
 *
 * @param longest bytes
 */
export async function* readLines(
  body: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of body) {
    const text = tryDecode(decoder, chunk)
    if (text === null) {
      yield null
      return
    }
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const fits = line.length <= longest
      yield fits ? line : null
      if (!fits) return
    }
    if (rest.length <= longest) continue
    yield null
    return
  }
  const end = tryDecode(decoder)
  if (end === null) yield null
  else if (rest + end !== '') yield rest + end
}

function tryDecode(decoder: TextDecoder, chunk?: Uint8Array): string | null {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    return null
  }
}
