import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUNDLED, bundlePackage } from './bundle-package.ts'
import { buildPackageJson } from './package-facts.ts'

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
