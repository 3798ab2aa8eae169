import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KelisimError } from '../../domain/error.ts'
import { importActs } from '../importing/import-acts.ts'
import { buildImportCatalog } from '../importing/import-catalog.ts'
import { judgeFile } from '../importing/judge-file.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { createManifestSource } from '../published/manifest-source.ts'
import { readManifest } from '../published/read-manifest.ts'
import { openLog } from '../write/open-log.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = 'npm run service -- import acts.ndjson [--dry-run]'

/** `import <file>`: judges acts from an earlier system, one JSON object a line, and records them if all are in order. */
export const declareImport: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .argument('[file]')
    .option('--dry-run')
    .action((file: string | undefined, { dryRun = false }: { dryRun?: boolean }) =>
      importFile(file, dryRun, openTools()),
    )

async function importFile(file: string | undefined, isDry: boolean, tools: Tools): Promise<void> {
  const { settings, readProducts, newKey, now, print } = tools
  if (file === undefined || !existsSync(file)) {
    throw new KelisimError('usage', `There is no file "${file ?? ''}".`, `Usage: ${USAGE}`)
  }
  const { products } = readProducts()
  const manifest = readManifest(await createManifestSource(join(settings.dist, 'policies.json')).readText())
  const { store, ring } = await openLog(tools)
  try {
    const catalog = buildImportCatalog(manifest, await store.listVersions(), now())
    const judged = await judgeFile(file, store, { products, manifest, catalog, now: now() })
    if (isDry) {
      print(`Nothing was recorded: ${judged.stored} acts would be, ${judged.known} are there already`)
      return
    }
    const facts = { products, keys: getSigningKeys(ring), newKey, now }
    const { stored, known } = await importActs(file, { store, ring, ...facts })
    print(`${stored} acts recorded, ${known} were there already`)
  } finally {
    await store.close()
  }
}
