/** The part of JSON-LD 1.1 expansion that the records need, read strictly: what it does not know is an error. */

type Json = Record<string, unknown>
type Definition = { '@type'?: string; '@container'?: string }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Expands a document that has its context in it and a graph; nothing is fetched.
 *
 * @returns nodes whose members are named by absolute IRIs, each with a list of values
 */
export function expand({ '@context': context, '@graph': graph, ...rest }: Json): Json[] {
  if (!isObject(context) || !Array.isArray(graph) || Object.keys(rest).length > 0)
    throw new Error('expected a context in the document, a graph, and nothing else')

  /** An absolute IRI or a blank node of a name. */
  const toIri = (name: string): string => {
    const [, prefix, suffix] = /^([^:]*):(.*)$/s.exec(name) ?? []
    if (prefix === undefined || suffix === undefined) throw new Error(`${name} is no IRI`)
    const base = context[prefix]
    if (typeof base === 'string' && !suffix.startsWith('//')) return base + suffix
    if (!['_', 'urn', 'http', 'https', 'mailto'].includes(prefix)) throw new Error(`${name}: unknown prefix`)
    return name
  }

  const expandNode = (node: Json): Json =>
    Object.fromEntries(
      Object.entries(node).map(([name, value]) => {
        if (name === '@id') return [name, toIri(String(value))]
        if (name === '@type') return [name, [toIri(String(value))]]
        if (name.startsWith('@')) throw new Error(`${name} is not expected in a node`)
        const definition = context[name]
        return [toIri(name), expandMember(value, isObject(definition) ? definition : {})]
      }),
    )

  const expandMember = (value: unknown, definition: Definition): unknown[] => {
    const { '@container': container } = definition
    if (container === '@language') {
      if (!isObject(value)) throw new Error('expected words by language')
      const words = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
      return words.map(([language, text]) => ({ '@language': language, '@value': text }))
    }
    const values = (Array.isArray(value) ? value : [value]).map((one) => expandValue(one, definition))
    return container === '@list' ? [{ '@list': values }] : values
  }

  const expandValue = (value: unknown, { '@type': type }: Definition): Json => {
    if (isObject(value)) return expandNode(value)
    if (typeof value === 'string' && type === '@id') return { '@id': toIri(value) }
    if (typeof value === 'string' && type !== undefined) return { '@type': toIri(type), '@value': value }
    if (typeof value === 'string' || typeof value === 'boolean') return { '@value': value }
    throw new Error(`${JSON.stringify(value)} is not expected as a value`)
  }

  return graph.map(expandNode)
}

/** Every name under a namespace in an expanded document: as a member, and as a type or a value. */
export function listNames(expanded: unknown, namespace: string) {
  const found = { properties: new Set<string>(), classes: new Set<string>() }
  const note = (set: Set<string>, iri: unknown) =>
    typeof iri === 'string' && iri.startsWith(namespace) && set.add(iri.slice(namespace.length))
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    if (!isObject(value)) return
    for (const [name, inner] of Object.entries(value)) {
      note(found.properties, name)
      if (name === '@id') note(found.classes, inner)
      if (name === '@type') for (const one of [inner].flat()) note(found.classes, one)
      visit(inner)
    }
  }
  visit(expanded)
  return { properties: [...found.properties].sort(), classes: [...found.classes].sort() }
}
