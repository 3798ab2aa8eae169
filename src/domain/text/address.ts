const CLAUSE = /^(?:app-\d+-)?(?:(?:st|sec|ch|cl|par)-[\d.]+|\d[\d.]*|[ivxl]+(?![a-z\d]))|^app-\d+|^h\d+/

/** The address of the clause, or of the heading, that a block belongs to: `8.2` for `8.2-1`; `''` is the preamble. */
export function getClauseAddress(path: string): string {
  return CLAUSE.exec(path)?.[0] ?? ''
}
