import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUNDLED, bundlePackage } from './bundle-package.ts'
import { buildPackageJson } from './package-facts.ts'

/** Guides that go along, by their names in the package. */
const GUIDES = {
  'PROTOCOL.md': 'PROTOCOL.md',
  'docs/widget.md': 'src/widget/README.md',
  'docs/receipts.md': 'docs/receipts.md',
  'docs/frameworks.md': 'docs/frameworks.md',
}

const LLMS = `# kelisim

> Asks people in a product which versions of its policies they accept, guards its server, and verifies receipts.

- [README.md](README.md): the gate on the product's server, tokens, withdrawals, tests
- [docs/widget.md](docs/widget.md): the prompt in the page, its attributes and events
- [docs/frameworks.md](docs/frameworks.md): whole recipes for a dozen frameworks
- [PROTOCOL.md](PROTOCOL.md): the HTTP protocol, for other languages
- [docs/receipts.md](docs/receipts.md): the bytes of receipts and how to verify them
`

/** Builds the npm package of `kelisim/client` and `kelisim/widget` into a folder, in the place of what was there. */
export async function packInto(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await bundlePackage(folder)
  const facts = buildPackageJson(JSON.parse(readFileSync('package.json', 'utf8')))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(facts, null, 2)}\n`)
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES'), collectLicenses())
  cpSync('LICENSE', join(folder, 'LICENSE'))
  cpSync('src/client/README.md', join(folder, 'README.md'))
  // Whoever reads the package without the repository, programs included.
  for (const [name, source] of Object.entries(GUIDES)) cpSync(source, join(folder, name))
  writeFileSync(join(folder, 'llms.txt'), LLMS)
  cpSync('src/client/php/kelisim-gate.php', join(folder, 'php', 'kelisim-gate.php'))
}

/** What the authors of the libraries that are in the modules ask to go along with them. */
function collectLicenses(): string {
  const parts = BUNDLED.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`
  })
  return parts.join('\n---\n\n')
}
