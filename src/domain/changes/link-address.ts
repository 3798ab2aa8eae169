/** The address in the tail of a markdown link, `](https://5qbe.kz "title")`, in an image, or in a definition. */
export function parseLinkAddress(source: string): string {
  const tail = source.slice(source.lastIndexOf('](') + 1).replace(/^\[[^\]]*\]:\s*/, '')
  return tail
    .trim()
    .replace(/^\(?<?/, '')
    .replace(/(?:\s+["'(][\s\S]*)?>?\)?$/, '')
    .trim()
}
