import { buildSite } from './lib/build-site.ts'
import { run } from './lib/fail.ts'
import { settings } from './lib/settings.ts'

/** `npm run build`: checks the policies and builds `dist/`. */
await run(async () => {
  const { policies, dist } = settings()
  const { files } = await buildSite({ policies, dist, now: new Date() })
  console.log(`Built ${dist} (${files} files beside the pages).`)
  return 0
})
