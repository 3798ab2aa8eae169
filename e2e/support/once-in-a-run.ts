import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const FOLDER = 'E2E_FOLDER'

/** Makes the folder for what the files of a run share. */
export function makeSharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-e2e-shared-'))
  process.env[FOLDER] = folder
  return folder
}

/** The folder of this run. */
export function getSharedFolder(): string {
  return process.env[FOLDER] ?? ''
}

/** Does something in a folder of its own, once in a run; whoever wants the same meanwhile waits for it. */
export async function runOnce(name: string, work: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(getSharedFolder(), encodeURIComponent(name))
  const outcome = join(folder, 'outcome')
  try {
    mkdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    while (!existsSync(outcome)) await sleep(100)
    const said = readFileSync(outcome, 'utf8')
    if (said !== '') throw new Error(said)
    return folder
  }
  try {
    await work(folder)
    writeFileSync(outcome, '')
  } catch (error) {
    writeFileSync(outcome, String(error))
    throw error
  }
  return folder
}
