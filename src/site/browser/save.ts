import { h } from '../../widget/dom.ts'

/** Hands a file to the person. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  h('a', { href: address, download: name }).click()
  // The download has begun by then; the copy in memory is not needed any more.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
