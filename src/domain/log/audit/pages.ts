/** Rows that come many at a time: to wait for each by itself takes longer than to judge it. */
export interface PagedRows<Row> extends AsyncIterable<Row> {
  pages(): AsyncIterable<readonly Row[]>
}

/** Makes rows of pages, which are read anew by whoever begins. */
export function createPagedRows<Row>(pages: () => AsyncIterable<readonly Row[]>): PagedRows<Row> {
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page
    },
  }
}

/** Rows as they come: in pages, or each as a page of its own. */
export async function* listPages<Row>(
  rows: AsyncIterable<Row> | PagedRows<Row>,
): AsyncGenerator<readonly Row[]> {
  if ('pages' in rows) yield* rows.pages()
  else for await (const row of rows) yield [row]
}
