import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { KelisimError } from '../../domain/error.ts'
import { type Products, ProductsSchema } from './products.ts'

const ADVICE = 'Fix the lines named above; the README says what stands in products.yaml.'

/** Reads `products.yaml`; an error names each line and column, and what was expected there. */
export function parseProducts(text: string, file: string): Products {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const [broken] = document.errors
  if (broken) {
    const reason = broken.message.split('\n')[0]?.replace(/ at line .*$/, '')
    throw new KelisimError('products-invalid', `${place(broken.pos[0])} ${reason}`, ADVICE)
  }
  const result = ProductsSchema.safeParse(readContent(document, file) ?? {})
  if (result.success) return result.data

  const findings = result.error.issues.flatMap(listInner).map(({ path, message }) => {
    const steps = path.filter((step) => typeof step !== 'symbol')
    return `${place(findOffset(document, steps))} ${steps.join('.') || 'the file'}: ${message}`
  })
  throw new KelisimError('products-invalid', findings.join('\n'), ADVICE)
}

/** Names that nobody has defined, and those that would unfold without end, are found out only now. */
function readContent(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    const told = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new KelisimError(
      'products-invalid',
      `${file}: ${told}`,
      `${ADVICE} What begins with * or & stands in quotes: '*.example.kz'.`,
      { cause: error },
    )
  }
}

/** Of a member that may be written in two ways, what is wrong with the way in which it is written; of a name, what of it. */
function listInner(issue: z.core.$ZodIssue): Pick<z.core.$ZodIssue, 'path' | 'message'>[] {
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path: issue.path, message }))
  if (issue.code !== 'invalid_union') return [issue]
  const isOtherKind = (one: z.core.$ZodIssue) => one.code === 'invalid_type' && one.path.length === 0
  const meant = issue.errors.find((way) => !way.some(isOtherKind))
  return meant?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? [issue]
}

/** Where a value stands; when it is missing, where its nearest parent does. */
function findOffset(document: Document.Parsed, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
