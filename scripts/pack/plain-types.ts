import ts from 'typescript'
import { buildTypeNode, formatEntityName, withWords } from './write-type.ts'

/**
 * Writes declarations that need no zod to be read: types that it makes are written out, with the words that stand
 * above each member in the schema, and the schemas themselves stay behind.
 *
 * @param entries files of which everything follows that they import
 */
export function createTypeEmitter(entries: readonly string[], config = 'tsconfig.json') {
  const { config: file } = ts.readConfigFile(config, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(file, ts.sys, process.cwd())
  const emitted = { noEmit: false, declaration: true, emitDeclarationOnly: true }
  const program = ts.createProgram([...entries], { ...options, ...emitted })
  const checker = program.getTypeChecker()

  const plain: ts.TransformerFactory<ts.SourceFile | ts.Bundle> = (context) => (file) => {
    const visit = (node: ts.Node): ts.Node | undefined => {
      if (ts.isTypeAliasDeclaration(node) && isMadeByZod(node.type)) return writeAlias(node)
      return isZodDeclaration(node) ? undefined : node
    }
    return ts.visitEachChild(file as ts.SourceFile, visit, context)
  }

  function writeAlias(alias: ts.TypeAliasDeclaration): ts.Node {
    const { name, type } = ts.getParseTreeNode(alias) as ts.TypeAliasDeclaration
    const [made] = (type as ts.TypeReferenceNode).typeArguments ?? []
    const schema = made && ts.isTypeQueryNode(made) && checker.getSymbolAtLocation(made.exprName)
    const text = buildTypeNode(checker.getTypeAtLocation(name), name, checker)
    const plain = ts.factory.updateTypeAliasDeclaration(alias, alias.modifiers, alias.name, undefined, text)
    return withWords(plain, schema || undefined, checker)
  }

  /** The declarations of one file. */
  return function declarationsOf(path: string): string {
    const source = program.getSourceFile(path)
    if (source === undefined) throw new Error(`No entry imports ${path}.`)
    let text = ''
    const keep = (_: string, content: string) => {
      text = content
    }
    program.emit(source, keep, undefined, true, { afterDeclarations: [plain] })
    return text
  }
}

function isMadeByZod(type: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(type) && /^z\.(?:output|input|infer)$/.test(formatEntityName(type.typeName))
}

/** The import of zod, a schema, or a function that makes one. */
function isZodDeclaration(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return (node.moduleSpecifier as ts.StringLiteral).text === 'zod'
  return (ts.isVariableStatement(node) || ts.isFunctionDeclaration(node)) && hasZodReference(node)
}

function hasZodReference(node: ts.Node): boolean {
  if (ts.isTypeReferenceNode(node) && formatEntityName(node.typeName).startsWith('z.')) return true
  return ts.forEachChild(node, (child) => hasZodReference(child) || undefined) ?? false
}
