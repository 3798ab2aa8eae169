import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '../../../harness/postgres/postgres.ts'
import type { EngineName } from '../run.ts'
import type { AppendCost, AppendSettings } from './settings.ts'

const SCRIPT = fileURLToPath(new URL('./append.ts', import.meta.url))

/** Measures `append` alone on a database of its own: a figure beside what is promised of a whole act. */
export async function measureAppend(engine: EngineName, file: string, ms: number): Promise<AppendCost[]> {
  const postgres = engine === 'postgres' ? await startPostgres() : null
  try {
    const database = (await postgres?.createDatabase('append')) ?? null
    const settings: AppendSettings = { database, file, ms }
    const child = spawn(process.execPath, [SCRIPT], {
      env: { ...process.env, APPEND: JSON.stringify(settings) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said = await text(child.stdout)
    if (said === '') throw new Error('Nothing was measured of append; the lines above say why.')
    return JSON.parse(said)
  } finally {
    await postgres?.close()
  }
}
