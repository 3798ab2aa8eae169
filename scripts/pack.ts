import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './lib/fail.ts'
import { BUNDLED, bundlePackage } from './pack/bundle-package.ts'
import { packageFacts } from './pack/package-facts.ts'

const FOLDER = 'dist/npm'

/** `npm run pack`: builds the npm package of `kelisim/client` and `kelisim/widget` into `dist/npm/`. */
await run(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  await bundlePackage(FOLDER)
  const root = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(packageFacts(root), null, 2)}\n`)
  cpSync('LICENSE', join(FOLDER, 'LICENSE'))
  cpSync('src/client/README.md', join(FOLDER, 'README.md'))
  cpSync('src/client/php/kelisim-gate.php', join(FOLDER, 'php', 'kelisim-gate.php'))
  writeFileSync(join(FOLDER, 'THIRD-PARTY-LICENSES'), thirdPartyLicenses())
  console.log(`Packed ${FOLDER}. Look at it: npm pack --dry-run ./${FOLDER}`)
  return 0
})

/** What the authors of the libraries that are in the modules ask to go along with them. */
function thirdPartyLicenses(): string {
  const parts = BUNDLED.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`
  })
  return parts.join('\n---\n\n')
}
