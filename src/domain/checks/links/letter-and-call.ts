import { decodePercents } from './host.ts'

/** What a link of e-mail may say beside whom it goes to. */
const HEADERS: readonly string[] = ['subject', 'body']
/** As many digits among words are a number to call. */
const PHONE = /\+?\d(?:[\s().-]*\d){6,}/g
/** Nothing but digits may be a short number: 1414. */
const SHORT = /^\+?\d(?:[\s().-]*\d){2,}$/

/** Tells whether a letter would go to somebody else than the one address that is there to see. */
export function hasMoreRecipients(url: string): boolean {
  const [to = '', ...rest] = url.replace(/^mailto:/i, '').split('?')
  if (!/^[^\s,;@]+@[^\s,;@]+$/.test(decodePercents(to))) return true
  const headers = rest.join('?').replace(/#.*$/, '').split('&').filter(Boolean)
  return headers.some((header) => {
    const [name = ''] = header.split('=')
    // A line break in a subject begins a header of its own.
    return (
      !HEADERS.includes(decodePercents(name).toLowerCase()) ||
      (/^subject$/i.test(name) && /%0[ad]/i.test(header))
    )
  })
}

/** Tells whether the words of a link name a number that is not the one it calls. */
export function isOtherNumber(words: string, url: string): boolean {
  const [target = ''] = decodePercents(url).replace(/^tel:/i, '').split(/[;,?]/)
  const shown = SHORT.test(words) ? [words] : (words.match(PHONE) ?? [])
  return shown.some((number) => !isSameNumber(readDigits(number), readDigits(target)))
}

/** Kazakhstan is dialled as 8 at home and as +7 from anywhere, or without either. */
function isSameNumber(shown: string, target: string): boolean {
  return shown === target || (shown.length === 10 && target === `7${shown}`)
}

function readDigits(number: string): string {
  const digits = number.replace(/\D/g, '')
  return digits.length === 11 ? digits.replace(/^8/, '7') : digits
}
