import { buildFolder } from './lib/build-folder.ts'
import { run } from './lib/fail.ts'

/** `npm run build`: checks the policies and builds `dist/`; with KELISIM_DRAFTS=on a preview for review, elsewhere. */
await run(buildFolder)
