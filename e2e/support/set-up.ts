import { rmSync } from 'node:fs'
import { makeSharedFolder } from './once-in-a-run.ts'
import { writeRows } from './recipes/table.ts'

/** Playwright's set-up: what the files of a run share is gone when the run ends, and the guide has what came of it. */
export default function setUp(): () => void {
  const folder = makeSharedFolder()
  return () => {
    writeRows()
    rmSync(folder, { recursive: true, force: true })
  }
}
