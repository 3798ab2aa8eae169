import ts from 'typescript'

/** A type as one would have written it by hand, with the words that its members were declared with. */
export function buildTypeNode(type: ts.Type, at: ts.Node, checker: ts.TypeChecker): ts.TypeNode {
  const { factory } = ts
  const further = (one: ts.Type) => buildTypeNode(one, at, checker)
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    if (item) return factory.createArrayTypeNode(further(item))
  }
  if (type.isUnion() && type.types.some(isShape)) return factory.createUnionTypeNode(type.types.map(further))
  const properties = isShape(type) ? checker.getPropertiesOfType(type) : []
  if (properties.length === 0) {
    const flags = ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias
    return (
      checker.typeToTypeNode(type, at, flags) ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
    )
  }
  const members: ts.TypeElement[] = properties.map((property) => {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0
    const mark = isOptional ? factory.createToken(ts.SyntaxKind.QuestionToken) : undefined
    const own = checker.getTypeOfSymbolAtLocation(property, at)
    const member = factory.createPropertySignature(undefined, property.name, mark, further(own))
    return withWords(member, property, checker)
  })
  for (const { keyType, type: value } of checker.getIndexInfosOfType(type)) {
    const key = checker.typeToTypeNode(keyType, at, ts.NodeBuilderFlags.NoTruncation)
    const name = factory.createParameterDeclaration(undefined, undefined, 'name', undefined, key)
    members.push(factory.createIndexSignature(undefined, [name], further(value)))
  }
  return factory.createTypeLiteralNode(members)
}

/** Puts the words above a node that stand above the declaration of a symbol. */
export function withWords<T extends ts.Node>(
  node: T,
  symbol: ts.Symbol | undefined,
  checker: ts.TypeChecker,
): T {
  const words = ts.displayPartsToString(symbol?.getDocumentationComment(checker) ?? [])
  if (words === '') return node
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, `* ${words} `, true)
}

/** A name as it is written: `z.output`. */
export function formatEntityName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${formatEntityName(name.left)}.${name.right.text}`
}

function isShape(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 && type.getCallSignatures().length === 0
}
