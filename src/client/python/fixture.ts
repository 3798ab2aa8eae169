import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findPython } from '../../../scripts/lib/find-python.ts'

/** The Python that runs the verifier; undefined where there is none. */
export const python = findPython(process.env)

const folders: string[] = []

/** Files by their path, texts or bytes. */
export type Contents = Record<string, string | Uint8Array>

/** Writes files into a folder of their own. */
export function writeApart(files: Contents): string {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-python-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

/** Removes every folder that was written. */
export function removeWritten(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
}

/** Runs Python beside the verifier, and says what it printed. */
export function runPython(args: string[], input = ''): { said: string; ok: boolean } {
  const { stdout, stderr, status } = spawnSync(python as string, ['-B', ...args], {
    cwd: import.meta.dirname,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, PYTHONUTF8: '1' },
  })
  return { said: stdout + stderr, ok: status === 0 }
}

/** Lets the verifier judge files; `what` names one of its commands, `names` the files. */
export function judge(what: string, names: string[], files: Contents): { said: string; ok: boolean } {
  const folder = writeApart(files)
  const paths = names.map((name) => join(folder, name))
  return runPython(['verify.py', what, ...paths, '--keys', join(folder, 'pinned.json')])
}
