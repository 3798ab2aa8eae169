import { resolve } from 'node:path'
import { run } from './lib/fail.ts'
import { packInto } from './pack/pack-into.ts'
import { packTool } from './pack/pack-tool.ts'

const [folder = 'dist/npm', toolFolder = 'dist/tool'] = process.argv.slice(2)

/** `npm run pack [-- folder toolFolder]`: builds the npm packages, for products into `dist/npm/`, of the program into `dist/tool/`. */
await run(async () => {
  packTool(toolFolder)
  await packInto(folder)
  console.log(`Built the package in ${folder}. What goes into it: npm pack --dry-run ${resolve(folder)}`)
  return 0
})
