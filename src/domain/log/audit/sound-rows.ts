import type { Tell } from './check.ts'
import { type LogRows, ROW_SCHEMAS, type RowOf } from './rows.ts'

type Table = keyof LogRows

/** The rows that can be judged at all: of those without the right form, and of tables that end in an error, it tells. */
export function soundRows(rows: LogRows, tell: Tell): LogRows {
  // A table is read by several checks, but its faults are told once.
  const told = new Set<string>()

  async function* sound<T extends Table>(table: T, source: () => AsyncIterable<RowOf<T>>, part = '') {
    const tellOnce: Tell = told.has(table + part) ? () => {} : tell
    told.add(table + part)
    try {
      for await (const row of source()) {
        const { error } = ROW_SCHEMAS[table].safeParse(row)
        if (error === undefined) yield row
        else tellOnce(nameOf(table, row), faultOf(error.issues[0], row), 'a row as the schema has it')
      }
    } catch (error) {
      tellOnce(table, `an error: ${error instanceof Error ? error.message : error}`, 'rows')
    }
  }

  return {
    records: () => sound('records', () => rows.records()),
    ids: () => sound('ids', () => rows.ids()),
    openings: () => sound('openings', () => rows.openings()),
    links: () => sound('links', () => rows.links()),
    versions: () => sound('versions', () => rows.versions()),
    batches: () => sound('batches', () => rows.batches()),
    nodeLevels: () => sound('nodeLevels', () => rows.nodeLevels()),
    nodes: (level) => sound('nodes', () => rows.nodes(level), ` ${level}`),
    heads: () => sound('heads', () => rows.heads()),
    presentations: () => sound('presentations', () => rows.presentations()),
    holds: () => sound('holds', () => rows.holds()),
    erasures: () => sound('erasures', () => rows.erasures()),
    migrations: () => sound('migrations', () => rows.migrations()),
    damages: () => sound('damages', () => rows.damages()),
  }
}

/** The first column is the key, or begins it, in every table but `openings` and `holds`, where it also says enough. */
function nameOf(table: Table, row: unknown): string {
  const [key] = Object.values(row as object)
  return `${table} ${typeof key === 'string' ? JSON.stringify(key.slice(0, 80)) : key}`
}

function faultOf(issue: { path: PropertyKey[]; message: string } | undefined, row: unknown): string {
  const column = issue?.path[0]
  const value: unknown = column === undefined ? row : (row as Record<PropertyKey, unknown>)[column]
  const shown = JSON.stringify(value) ?? String(value)
  return `${String(column ?? 'row')} ${shown.slice(0, 80)}: ${issue?.message}`
}
