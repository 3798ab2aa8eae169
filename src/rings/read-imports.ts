import { posix } from 'node:path'
import ts from 'typescript'

/** One import of a file. */
export interface Import {
  /** As written: `./a.ts`, `zod`, or `(computed)` where it is no string. */
  specifier: string
  /** True when nothing of it remains after types are erased. */
  isType: boolean
}

/**
 * Lists what a file imports, by its syntax: `import`, `export … from`, `import()`, `require()`,
 * `import x = require()`, `typeof import()`, Vite's `import.meta.glob()` and `new URL('./x.ts', import.meta.url)`. Of an Astro file the frontmatter and
 * the scripts are read.
 *
 * @param path of the file, which tells its language
 */
export function readImports(path: string, source: string): Import[] {
  const found: Import[] = []
  const add = (target: ts.Node | undefined, isType: boolean) =>
    found.push({ specifier: target && ts.isStringLiteralLike(target) ? target.text : '(computed)', isType })
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add(node.moduleSpecifier, isTypeOnly(node))
    if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node.moduleReference.expression, node.isTypeOnly)
    if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    if (ts.isCallExpression(node) && loadsModule(node.expression)) add(node.arguments[0], false)
    if (ts.isNewExpression(node) && namesModule(node)) add(node.arguments?.[0], false)
    ts.forEachChild(node, visit)
  }
  for (const file of parseFile(path, source)) visit(file)
  return found
}

/** Parses a file; an Astro file gives one tree for its frontmatter and one for each script. */
export function parseFile(path: string, source: string): ts.SourceFile[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const parse = (code: string) => ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind)
  if (!path.endsWith('.astro')) return [parse(source)]
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  return [frontmatter, ...scripts].map(parse)
}

/** The path below `src/` that a relative specifier leads to; `scripts/` and `e2e/` stand beside the rings. */
export function resolveImport(path: string, specifier: string): string {
  const from = /^(scripts|e2e)\//.test(path) ? path : `src/${path}`
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')).replace(/^src\//, '')
}

function loadsModule(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require') ||
    /^import\.meta\.glob$/.test(callee.getText())
  )
}

/** `new URL('./worker.ts', import.meta.url)`: a program beside this one, to be run. */
function namesModule({
  expression,
  arguments: given = ts.factory.createNodeArray(),
}: ts.NewExpression): boolean {
  const [target, base] = given
  return (
    expression.getText() === 'URL' &&
    base?.getText() === 'import.meta.url' &&
    !!target &&
    ts.isStringLiteralLike(target) &&
    /\.[cm]?[jt]sx?$/.test(target.text)
  )
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (node.kind === ts.SyntaxKind.ExportDeclaration) {
    const { exportClause, isTypeOnly: whole } = node as ts.ExportDeclaration
    return whole || (!!exportClause && ts.isNamedExports(exportClause) && areTypes(exportClause.elements))
  }
  const clause = (node as ts.ImportDeclaration).importClause
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  return !clause.name && !!bindings && ts.isNamedImports(bindings) && areTypes(bindings.elements)
}

function areTypes(elements: readonly { isTypeOnly: boolean }[]): boolean {
  return elements.length > 0 && elements.every(({ isTypeOnly: type }) => type)
}
