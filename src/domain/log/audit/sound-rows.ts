import type { ReportFinding } from './check.ts'
import { createPagedRows, listPages } from './pages.ts'
import { type LogRows, ROW_SCHEMAS, type RowOf } from './rows.ts'

type Table = keyof LogRows

/** The rows that can be judged at all: of those without the right form, and of tables that end in an error, it tells. */
export function validateRows(rows: LogRows, report: ReportFinding): LogRows {
  // A table is read by several checks, but its faults are told once.
  const told = new Set<string>()

  function validateTable<T extends Table>(table: T, source: () => AsyncIterable<RowOf<T>>, part = '') {
    return createPagedRows<RowOf<T>>(() => readSound(table, source, part))
  }

  async function* readSound<T extends Table>(table: T, source: () => AsyncIterable<RowOf<T>>, part: string) {
    const tellOnce: ReportFinding = told.has(table + part) ? () => {} : report
    told.add(table + part)
    const schema = ROW_SCHEMAS[table]
    try {
      for await (const page of listPages(source())) {
        yield page.filter((row) => {
          const { error } = schema.safeParse(row)
          if (error === undefined) return true
          tellOnce(formatRowName(table, row), formatFault(error.issues[0], row), 'a row as the schema has it')
          return false
        })
      }
    } catch (error) {
      tellOnce(table, `an error: ${error instanceof Error ? error.message : error}`, 'rows')
    }
  }

  return {
    records: () => validateTable('records', () => rows.records()),
    ids: () => validateTable('ids', () => rows.ids()),
    openings: () => validateTable('openings', () => rows.openings()),
    links: () => validateTable('links', () => rows.links()),
    versions: () => validateTable('versions', () => rows.versions()),
    batches: () => validateTable('batches', () => rows.batches()),
    nodeLevels: () => validateTable('nodeLevels', () => rows.nodeLevels()),
    nodes: (level) => validateTable('nodes', () => rows.nodes(level), ` ${level}`),
    heads: () => validateTable('heads', () => rows.heads()),
    presentations: () => validateTable('presentations', () => rows.presentations()),
    renames: () => validateTable('renames', () => rows.renames()),
    forgotten: () => validateTable('forgotten', () => rows.forgotten()),
    holds: () => validateTable('holds', () => rows.holds()),
    erasures: () => validateTable('erasures', () => rows.erasures()),
    migrations: () => validateTable('migrations', () => rows.migrations()),
    damages: () => validateTable('damages', () => rows.damages()),
  }
}

/** The first column is the key, or begins it, in every table but `openings` and `holds`, where it also says enough. */
function formatRowName(table: Table, row: unknown): string {
  const [key] = Object.values(row as object)
  return `${table} ${typeof key === 'string' ? JSON.stringify(key.slice(0, 80)) : key}`
}

function formatFault(issue: { path: PropertyKey[]; message: string } | undefined, row: unknown): string {
  const column = issue?.path[0]
  const value: unknown = column === undefined ? row : (row as Record<PropertyKey, unknown>)[column]
  const shown = JSON.stringify(value) ?? String(value)
  return `${String(column ?? 'row')} ${shown.slice(0, 80)}: ${issue?.message}`
}
