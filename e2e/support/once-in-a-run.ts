import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const FOLDER = 'E2E_FOLDER'

/** Playwright's set-up: a folder for what the files of a run share, gone when the run ends. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-e2e-shared-'))
  process.env[FOLDER] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Does something in a folder of its own, once in a run; whoever wants the same meanwhile waits for it. */
export async function runOnce(name: string, work: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(process.env[FOLDER] ?? '', encodeURIComponent(name))
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
