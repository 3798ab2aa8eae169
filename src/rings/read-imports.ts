import { posix } from 'node:path'
import ts from 'typescript'

/** One import of a file. */
export interface Import {
  /** As written: `./a.ts`, `zod`, or `(computed)` where it is no string. */
  specifier: string
  /** True when nothing of it remains after types are erased. */
  isType: boolean
  /** What is taken of it by name; absent where it could be anything. */
  names?: readonly string[]
}

/**
 * Lists what a file imports, by its syntax: `import`, `export … from`, `import()`, `require()`,
 * `import x = require()`, `typeof import()`, `import.meta.resolve()`, Vite's `import.meta.glob()`,
 * `new URL('./x.ts', import.meta.url)` and `/// <reference />`. Of an Astro file the frontmatter, the scripts and the
 * expressions between its tags are read.
 *
 * @param path of the file, which tells its language
 */
export function readImports(path: string, source: string): Import[] {
  const found: Import[] = []
  const add = (target: ts.Node | undefined, isType: boolean, names?: readonly string[]) => {
    const specifier = target && ts.isStringLiteralLike(target) ? target.text : '(computed)'
    found.push({ specifier, isType, ...(names && { names }) })
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add(node.moduleSpecifier, isTypeOnly(node), listNames(node))
    if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node.moduleReference.expression, node.isTypeOnly)
    if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    if (ts.isCallExpression(node) && loadsModule(node.expression)) add(node.arguments[0], false)
    if (ts.isNewExpression(node) && namesModule(node)) add(node.arguments?.[0], false)
    ts.forEachChild(node, visit)
  }
  for (const file of parseFile(path, source)) {
    visit(file)
    for (const { fileName } of file.referencedFiles) found.push({ specifier: `./${fileName}`, isType: true })
    for (const { fileName } of [...file.typeReferenceDirectives, ...file.libReferenceDirectives])
      found.push({ specifier: fileName, isType: true })
  }
  if (path.endsWith('.astro')) found.push(...readTags(source))
  return found
}

/** What an Astro file imports outside its code: scripts by their address, and `import()` between tags. */
function readTags(source: string): Import[] {
  const addresses = [...source.matchAll(/<script\b[^>]*?\bsrc=["'](\.[^"']*)["']/g)]
  const calls = [...markupOf(source).matchAll(/\bimport\s*\(\s*(?:["'`]([^"'`$]*)["'`]\s*\))?/g)]
  return [...addresses, ...calls].map(([, specifier = '(computed)']) => ({ specifier, isType: false }))
}

/** Parses a file; an Astro file gives one tree for its frontmatter and one for each script. */
export function parseFile(path: string, source: string): ts.SourceFile[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const parse = (code: string) => ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind)
  if (!path.endsWith('.astro')) return [parse(source)]
  const frontmatter = FRONTMATTER.exec(source)?.[1] ?? ''
  const scripts = [...source.matchAll(SCRIPT)].map(([, code = '']) => code)
  return [frontmatter, ...scripts].map(parse)
}

/** Astro lets spaces and comments stand before it. */
const FRONTMATTER = /^(?:\s|<!--[\s\S]*?-->)*---[^\S\n]*\n([\s\S]*?)\n[^\S\n]*---/
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script\s*>/g

function markupOf(source: string): string {
  return source.replace(FRONTMATTER, '').replace(SCRIPT, '')
}

/** The path below `src/` that a relative specifier leads to; `scripts/` and `e2e/` stand beside the rings. */
export function resolveImport(path: string, specifier: string): string {
  const from = /^(scripts|e2e)\//.test(path) ? path : `src/${path}`
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')).replace(/^src\//, '')
}

function loadsModule(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && /^(require|createRequire)$/.test(callee.text)) ||
    /^(import\.(defer|source|meta\.(glob|resolve))|require\.resolve|module\.require)$/.test(callee.getText())
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

/** The names that are taken; none where the whole module is at hand. */
function listNames(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] | undefined {
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined
  const bindings = ts.isImportDeclaration(node) ? clause?.namedBindings : node.exportClause
  if (clause?.name || !bindings || !('elements' in bindings)) return undefined
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

function areTypes(elements: readonly { isTypeOnly: boolean }[]): boolean {
  return elements.length > 0 && elements.every(({ isTypeOnly: type }) => type)
}
