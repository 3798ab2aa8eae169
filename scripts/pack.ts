import { run } from './lib/fail.ts'
import { packInto } from './pack/pack-into.ts'

const FOLDER = 'dist/npm'

/** `npm run pack`: builds the npm package into `dist/npm/`. */
await run(async () => {
  await packInto(FOLDER)
  console.log(`Built the package in ${FOLDER}. What goes into it: npm pack --dry-run ./${FOLDER}`)
  return 0
})
