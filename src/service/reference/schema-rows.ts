import { DEFAULT_LOCALE, LOCALES } from '../../domain/locale.ts'

/** A member of a body, flattened for a table. */
export interface SchemaRow {
  /** Path of the member: `requirements[].version.number`. */
  path: string
  type: string
  required: boolean
  /** What it is when it is left out, as it would be written. */
  initial?: string
  /** What it is for, where the schema says so. */
  meaning?: string
}

/** The part of JSON Schema that the service's own schemas come to. */
interface Node {
  type?: string
  properties?: Record<string, Node>
  required?: string[]
  items?: Node
  anyOf?: Node[]
  enum?: unknown[]
  const?: unknown
  format?: string
  additionalProperties?: boolean | Node
  default?: unknown
  description?: string
}

const MAX_DEPTH = 3

/** Writes a schema as rows, as deep as a reader can follow. */
export function listSchemaRows(schema: object, prefix = '', depth = 0): SchemaRow[] {
  const { properties = {}, required = [] } = unwrapNullable(schema as Node)
  return Object.entries(properties).flatMap(([name, node]) => {
    const path = prefix + name
    const row: SchemaRow = { path, type: formatType(node), required: required.includes(name) }
    if (node.default !== undefined) row.initial = formatValue(node.default)
    if (node.description !== undefined) row.meaning = node.description
    const inner = unwrapNullable(node)
    const list = inner.items && unwrapNullable(inner.items)
    if (depth === MAX_DEPTH) return [row]
    if (list?.properties) return [row, ...listSchemaRows(list, `${path}[].`, depth + 1)]
    // What is the same in each language is said once.
    if (inner.properties && !(DEFAULT_LOCALE in inner.properties))
      return [row, ...listSchemaRows(inner, `${path}.`, depth + 1)]
    return [row]
  })
}

function formatType(node: Node): string {
  const inner = unwrapNullable(node)
  const base =
    inner.enum?.join(' | ') ??
    (inner.const === undefined ? undefined : String(inner.const)) ??
    (inner.properties && DEFAULT_LOCALE in inner.properties ? `{ ${LOCALES.join(', ')} }` : undefined) ??
    (inner.items ? `${formatType(inner.items)}[]` : undefined) ??
    inner.format ??
    inner.type ??
    'any'
  return inner === node ? base : `${base} | null`
}

function formatValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A nullable schema without the null. */
function unwrapNullable(node: Node): Node {
  const rest = node.anyOf?.filter(({ type }) => type !== 'null')
  return rest?.length === 1 && rest[0] !== undefined ? rest[0] : node
}
