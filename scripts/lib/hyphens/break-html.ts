import { isLocale, type Locale } from '../../../src/domain/locale.ts'
import { breakWords, type Neighbours } from './break-words.ts'

const TAG = /<(?:!--[\s\S]*?-->|(?:"[^"]*"|'[^']*'|[^'">])*>)/g
const NAME = /^<(\/?)([a-z][\w-]*)/i
const LANG = /\slang="([^"]*)"/
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
/** What is not running text: read by machines, typed in, pressed, or to be taken as it is. */
const SKIPPED =
  /^(?:head|script|style|svg|code|pre|textarea|select|button|template|noscript|nav|a|label|legend|summary)$/
/** Elements that stand within a word or a line: a word goes on behind them. */
const INLINE = /^(?:a|abbr|b|bdi|cite|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/

interface Open {
  name: string
  locale: Locale | null
  isSkipped: boolean
}

/**
 * Shows where words of a finished page may be parted and where lines may not, without a letter more or less in its
 * text: what is copied, searched or read aloud stays what was written.
 */
export function breakHtml(html: string): string {
  const pieces = cut(html)
  const open: Open[] = []
  return pieces
    .map(({ text, tag }, at) => {
      const { locale = null, isSkipped = false } = open.at(-1) ?? {}
      const shown =
        text === '' || locale === null || isSkipped
          ? text
          : breakWords(text, locale, findNeighbours(pieces, at))
      follow(tag, open)
      return shown + tag
    })
    .join('')
}

interface Piece {
  text: string
  /** The tag behind the text; nothing at the end. */
  tag: string
}

function cut(html: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    pieces.push({ text: html.slice(from, index), tag })
    from = index + tag.length
  }
  return [...pieces, { text: html.slice(from), tag: '' }]
}

/** The characters that touch a text across the tags around it. */
function findNeighbours(pieces: readonly Piece[], at: number): Neighbours {
  let before = ''
  for (let one = at - 1; one >= 0 && before === '' && isInline(pieces[one]); one--)
    before = pieces[one]?.text.at(-1) ?? ''
  let after = ''
  for (let one = at; one + 1 < pieces.length && after === '' && isInline(pieces[one]); one++)
    after = pieces[one + 1]?.text[0] ?? ''
  return { before, after }
}

function isInline(piece: Piece | undefined): boolean {
  return INLINE.test(NAME.exec(piece?.tag ?? '')?.[2] ?? '')
}

function follow(tag: string, open: Open[]): void {
  const [, end, name = ''] = NAME.exec(tag) ?? []
  if (name === '' || VOID.test(name)) return
  if (end === '/') {
    const last = open.findLastIndex((one) => one.name === name)
    if (last >= 0) open.splice(last)
    return
  }
  if (tag.endsWith('/>')) return
  const above = open.at(-1)
  const said = LANG.exec(tag)?.[1]
  const own = said === undefined ? (above?.locale ?? null) : isLocale(said) ? said : null
  open.push({ name, locale: own, isSkipped: above?.isSkipped === true || SKIPPED.test(name) })
}
