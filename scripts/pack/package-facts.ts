/** What the package takes over from the root's package.json. */
export interface RootFacts {
  version: string
  description: string
  license: string
  dependencies: Record<string, string>
}

/** Ways into the package, each with its file below `client/` or `widget/`. */
export const ENTRIES = ['client', 'client/testing', 'react', 'widget', 'widget/define', 'widget/jsx'] as const

/** The source of an entry. */
export function getSourcePath(entry: string): string {
  if (entry === 'react') return 'src/widget/react.ts'
  const isFolder = entry === 'client' || entry === 'widget' || entry === 'client/testing'
  return `src/${entry}${isFolder ? '/index' : ''}.ts`
}

/** The package's own package.json. */
export function buildPackageJson({ version, description, license, dependencies }: RootFacts) {
  const exported = ENTRIES.map((entry) => {
    const file = `./${entry.includes('/') ? entry : `${entry}/index`}`
    return [`./${entry}`, { types: `${file}.d.ts`, default: `${file}.js` }]
  })
  return {
    name: 'kelisim',
    version,
    description: `${description} For products: the widget and the gate on the server.`,
    license,
    type: 'module',
    engines: { node: '>=20' },
    exports: { ...Object.fromEntries(exported), './package.json': './package.json' },
    bin: { kelisim: './bin/kelisim.js' },
    // Registering the element is all that importing does by itself.
    sideEffects: ['./widget/define.js'],
    dependencies: { jose: dependencies.jose },
    // For kelisim/react alone.
    peerDependencies: { react: '>=18' },
    peerDependenciesMeta: { react: { optional: true } },
  }
}
