import { cpSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { runOnce } from '../once-in-a-run.ts'
import { World } from '../world.ts'

/**
 * A world in which version 1 is published and nothing is started, and what publishes a later one in it: version 2
 * closes the gate at once, version 3 leaves time to answer. All are published and built once in a run.
 */
export async function createWorldOfThree(): Promise<{ world: World; publish: (version: 2 | 3) => void }> {
  const built = await runOnce('three versions', async (folder) => {
    const first = await World.create('privacy')
    try {
      first.edit('privacy', 2, (text) => text.replace(/^acceptBy: .*$/m, 'acceptBy: at-effect'))
      first.copyVersion('privacy', 2, 3, leaveTime)
      for (const number of [1, 2, 3]) {
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
  const publish = (version: 2 | 3) => {
    cpSync(join(built, String(version)), `${site}.next`, { recursive: true })
    renameSync(site, `${site}.before-${version}`)
    renameSync(`${site}.next`, site)
  }
  return { world, publish }
}

/** Asks once more about the same text, and leaves a year to answer. */
function leaveTime(source: string): string {
  const point = '{ kk: Тағы да сұраймыз., ru: Спрашиваем ещё раз., en: We ask once more. }'
  const asked = source
    .replace(/^acceptBy: .*$/m, `acceptBy: ${new Date().getFullYear() + 1}-12-31T00:00:00+05:00`)
    .replace(/^summary:\n(?: .*\n)*/m, `summary:\n  - ${point}\n`)
  // The version before promises days of notice.
  return `${asked}urgent: { kk: Сынақ үшін, ru: Для проверки, en: For a trial }\n`
}
