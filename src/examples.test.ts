import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const { exports: entries } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))

/** A name that a module gives away, with the statement that declares it. */
interface Declared {
  name: string
  path: string
  statement: ts.Statement | undefined
}

/** Every name that a module exports, followed to where it is declared. */
function listExports(path: string): Declared[] {
  return parse(path).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) {
      const isExported = ts.canHaveModifiers(statement)
        ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        : false
      return isExported ? listNames(statement).map((name) => ({ name, path, statement })) : []
    }
    const { exportClause, moduleSpecifier } = statement
    if (!exportClause || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map(({ name, propertyName }) =>
      findDeclared((propertyName ?? name).text, path, moduleSpecifier),
    )
  })
}

/** Where a name is declared that is handed on from another module, or was imported before. */
function findDeclared(name: string, path: string, from: ts.Expression | undefined): Declared {
  const specifier = from ?? findImport(name, path)
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return { name, path, statement: undefined }
  const target = join(dirname(path), specifier.text)
  const found = listExports(target).find((one) => one.name === name)
  return found ?? { name, path: target, statement: undefined }
}

function findImport(name: string, path: string): ts.Expression | undefined {
  return parse(path)
    .statements.filter(ts.isImportDeclaration)
    .find(({ importClause }) => {
      const bindings = importClause?.namedBindings
      return (
        bindings && ts.isNamedImports(bindings) && bindings.elements.some((one) => one.name.text === name)
      )
    })?.moduleSpecifier
}

function listNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  return ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
    ? [statement.name?.text ?? '']
    : []
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
}

function hasExample({ statement }: Declared): boolean {
  return (
    statement !== undefined && ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'example')
  )
}

test.each<[string, string]>(Object.entries(entries))(
  'everything in kelisim%s has an example',
  (_, source) => {
    const found = listExports(join(import.meta.dirname, '..', source))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((one) => !hasExample(one)).map(({ name, path }) => `${path}: ${name}`)).toEqual([])
  },
)

test('what compares two texts has an example too', () => {
  const found = listExports(join(import.meta.dirname, 'domain/diff/diff.ts'))
  expect(found.filter(({ name }) => name === 'diffTexts').map(hasExample)).toEqual([true])
})
