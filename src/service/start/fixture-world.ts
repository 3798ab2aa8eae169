import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { createAct } from '../../store/fixture-act.ts'
import { AUDIENCE, PRODUCTS } from '../fixture.ts'
import { createManifest, listFixtureFiles } from '../fixture-manifest.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { openWithKeys } from '../keys/open-with-keys.ts'
import { createTools } from '../main.ts'
import { readSettings } from '../settings.ts'

const HOUR_MS = 3_600_000

/** An installation in which nothing is wrong, until a test makes it so. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'kelisim-start-'))
  readonly env: Record<string, string>

  /** @param url of an empty PostgreSQL database; SQLite without it */
  constructor(url?: string) {
    this.env = {
      PORT: '0',
      KELISIM_DATA: join(this.folder, 'data'),
      KELISIM_DIST: join(this.folder, 'dist'),
      ...(url !== undefined && { DATABASE_URL: url }),
    }
    const manifest = createManifest()
    for (const [path, content] of listFixtureFiles(manifest)) this.write(`dist/${path}`, content)
    this.write('dist/policies.json', JSON.stringify(manifest))
    this.write('dist/index.html', '<link rel="stylesheet" href="/auth/_astro/page.css">')
    this.writeProducts({})
  }

  /** @param name below the folder of the installation */
  write(name: string, text: string, mode = 0o600): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true, mode: 0o700 })
    writeFileSync(join(this.folder, name), text, { mode })
  }

  writeProducts(changes: object, product: object = {}): void {
    const [first, ...others] = PRODUCTS.products
    const products = { ...PRODUCTS, products: [{ ...first, ...product }, ...others], ...changes }
    this.write('data/products.yaml', stringify(products))
  }

  get tools() {
    return createTools(readSettings({ ...this.env, KELISIM_LOG: 'silent' }), () => {})
  }

  /** Records so many acts, the last of them so many hours ago, and writes the high-water mark. */
  async record(count = 3, hours = 1, audience = AUDIENCE): Promise<void> {
    const { store, ring } = await openWithKeys(this.tools)
    try {
      const claims = Buffer.from(JSON.stringify({ aud: audience })).toString('base64url')
      const at = new Date(Date.now() - hours * HOUR_MS).toISOString()
      const acts = Array.from({ length: count }, (_, index) =>
        createAct({ subject: `person-${index}`, at, token: `e30.${claims}.AA` }),
      )
      await store.append(acts, getSigningKeys(ring))
      const { size, root } = (await store.findHead()) ?? { size: 0, root: '' }
      this.write('data/high-water.json', `${JSON.stringify({ size, root })}\n`)
    } finally {
      await store.close()
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
