import { run } from '../main.ts'

/** What a command has said and how it ended. */
export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command in this process, as `main.ts` does in one of its own. */
export async function runHere(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const said = { out: '', err: '' }
  const before = process.exitCode
  process.exitCode = undefined
  const failed = await run(words, env, {
    print: (line) => {
      said.out += `${line}\n`
    },
    complain: (line) => {
      said.err += `${line}\n`
    },
  })
  // A command may have set a status of its own.
  const code = failed || Number(process.exitCode ?? 0)
  process.exitCode = before
  return { code, ...said }
}
