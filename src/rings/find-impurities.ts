import ts from 'typescript'
import { parseFile } from './read-imports.ts'

/** What only the edge may ask for: an argument in the pure core, never read there. */
const IMPURE_GLOBALS = new Set([
  'performance',
  'crypto',
  'process',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'Temporal',
  'eval',
  'Function',
])
/** What falls back on the clock or the machine's language when it is handed nothing. */
const DEFAULTS = /^Intl\.\w+$|\.(format|formatToParts|toLocale\w*)$/
/** What tells or takes a moment by the clock on the machine's wall. */
const LOCAL_TIME =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^to(Date|Time)String$/
const IMPURE_MEMBERS: Readonly<Record<string, readonly string[]>> = { Date: ['now'], Math: ['random'] }

/**
 * Lists where code reads a clock, chance or its surroundings, by its syntax: however it is spaced, and also where a
 * member is taken by destructuring or by a computed name.
 *
 * @returns each place as it is written, such as `Date.now`
 */
export function findImpurities(path: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    // What a class extends is a value, however TypeScript calls it.
    if (ts.isTypeNode(node) && !isExtended(node)) return
    const impure = impurityOf(node)
    if (impure) found.push(impure)
    ts.forEachChild(node, visit)
  }
  for (const file of parseFile(path, source)) visit(file)
  return found
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length)
    return 'new Date()'
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const what = node.expression.getText()
    // Without a value they format this moment, without a language that of the machine.
    if (isAbsent(node.arguments?.[0]) && DEFAULTS.test(what)) return `${what}()`
    if (what.endsWith('.localeCompare') && isAbsent(node.arguments?.[1])) return what
    if (what === 'Date' && (node.arguments?.length ?? 0) > 1) return 'new Date(…) in local time'
  }
  if (ts.isPropertyAccessExpression(node) && LOCAL_TIME.test(node.name.text)) return node.name.text
  if (ts.isMetaProperty(node)) return 'import.meta'
  if (ts.isIdentifier(node) && isReference(node)) {
    if (IMPURE_GLOBALS.has(node.text)) return node.text
    const members = IMPURE_MEMBERS[node.text]
    if (members) return memberTaken(node, members)
  }
  return undefined
}

/** The impure member of `Date` or `Math` that is used here; the object itself, handed on, could give any. */
function memberTaken({ parent, text }: ts.Identifier, members: readonly string[]): string | undefined {
  if (ts.isPropertyAccessExpression(parent))
    return members.includes(parent.name.text) ? `${text}.${parent.name.text}` : undefined
  if (ts.isNewExpression(parent) || ts.isCallExpression(parent)) {
    const isCallee = parent.expression.getText() === text
    return isCallee ? undefined : text
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return undefined
  return text
}

function isExtended({ parent }: ts.TypeNode): boolean {
  return (
    ts.isHeritageClause(parent) &&
    ts.isClassLike(parent.parent) &&
    parent.token === ts.SyntaxKind.ExtendsKeyword
  )
}

function isAbsent(given: ts.Expression | undefined): boolean {
  return (
    !given || isNamed(given, 'undefined') || (ts.isArrayLiteralExpression(given) && !given.elements.length)
  )
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** A use of a name, not a declaration or a member that happens to be called so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  // A default is a use; the name that it belongs to is none.
  if (
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isPropertyDeclaration(parent)
  )
    return parent.initializer === node
  return !(
    ts.isMethodDeclaration(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent)
  )
}
