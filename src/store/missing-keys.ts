/** What tells a key from others. */
interface KnownKey {
  kid: string
  use: string
  value: string
}

/** The keys to which a database is bound and that are not among those that somebody has. */
export function listMissingKeys<K extends KnownKey>(bound: readonly K[], own: readonly KnownKey[]): K[] {
  return listCounting(bound).filter((key) => !own.some((one) => isSame(one, key)))
}

/** All keys that have signed something, and of the secrets the newest. */
function listCounting<K extends KnownKey>(bound: readonly K[]): K[] {
  const mark = bound.findLast(({ use }) => use === 'mark')
  return bound.filter((key) => key.use !== 'mark' || key === mark)
}

function isSame(own: KnownKey, { kid, use, value }: KnownKey): boolean {
  return own.kid === kid && own.use === use && (value === '' || own.value === value)
}
