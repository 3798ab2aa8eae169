import { cpSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { runOnce } from '../once-in-a-run.ts'
import { World } from '../world.ts'

/**
 * A world in which version 1 is published and nothing is started, and what publishes version 2 in it, which then
 * closes the gate at once. Both are published and built once in a run.
 */
export async function createWorldOfTwo(): Promise<{ world: World; publish: () => void }> {
  const built = await runOnce('two versions', async (folder) => {
    const first = await World.create('privacy')
    try {
      first.edit('privacy', 2, (text) => text.replace(/^acceptBy: .*$/m, 'acceptBy: at-effect'))
      for (const number of [1, 2]) {
        await first.publish('privacy', number)
        await first.build()
        cpSync(join(first.folder, 'dist'), join(folder, String(number)), { recursive: true })
      }
    } finally {
      await first.stop()
    }
  })
  const world = await World.create('privacy')
  const site = join(world.folder, 'dist')
  cpSync(join(built, '1'), site, { recursive: true })
  const publish = () => {
    cpSync(join(built, '2'), `${site}.next`, { recursive: true })
    renameSync(site, `${site}.old`)
    renameSync(`${site}.next`, site)
  }
  return { world, publish }
}
