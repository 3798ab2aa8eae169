import type { ByLocale } from '../../../locale.ts'
import type { Claim } from './claim.ts'
import type { Figure } from './figure.ts'

type Said = Figure & Claim
type Figures = Partial<ByLocale<readonly Said[]>>

/** A name that ends in its number, or begins with it. */
const NAMED = /^(?:[A-Z]+-?(\d+)|(\d+)[A-Z]+)$/

/**
 * A name that some language writes in letters of its own, «Сквер-1» for "Square-1", is compared by its number there
 * and elsewhere.
 */
export function readNamesAsWritten(figures: Figures): Figures {
  const lists = Object.values(figures)
  const isWrittenAnew = (name: string, number: string) =>
    lists.some(
      (list) =>
        !list.some(({ kind, key }) => kind === 'code' && (key === name || readNumber(key) === number)) &&
        list.some(({ kind, key }) => kind === 'number' && key === number),
    )
  return Object.fromEntries(
    Object.entries(figures).map(([locale, list]) => [
      locale,
      list.map((one) => {
        const number = one.kind === 'code' ? readNumber(one.key) : undefined
        return number !== undefined && isWrittenAnew(one.key, number)
          ? { ...one, key: number, value: number }
          : one
      }),
    ]),
  )
}

function readNumber(name: string): string | undefined {
  const [, behind, before] = NAMED.exec(name) ?? []
  return behind ?? before
}
