import { resolve } from 'node:path'
import { run } from './lib/fail.ts'
import { packInto } from './pack/pack-into.ts'

const [folder = 'dist/npm'] = process.argv.slice(2)

/** `npm run pack [-- folder]`: builds the npm package into `dist/npm/`, or into another folder. */
await run(async () => {
  await packInto(folder)
  console.log(`Built the package in ${folder}. What goes into it: npm pack --dry-run ${resolve(folder)}`)
  return 0
})
