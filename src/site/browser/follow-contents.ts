import { findElementRead, onReading } from './reading-line.ts'

/** Marks, in the contents beside a text, the section that is being read. */
export function followContents(contents: HTMLElement): void {
  const links = new Map(
    [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return target ? [[target, link] as const] : []
    }),
  )
  let marked: HTMLAnchorElement | undefined
  onReading(() => {
    const section = findElementRead([...links.keys()])
    const link = section && links.get(section)
    if (link === marked) return
    marked?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    marked = link
    if (link && contents.scrollHeight > contents.clientHeight) link.scrollIntoView({ block: 'nearest' })
  })
}
