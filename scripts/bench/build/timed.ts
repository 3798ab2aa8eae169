import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KelisimError } from '../../../src/domain/error.ts'

/** How long a process ran, and the most memory that it held. */
export interface ProcessUsage {
  seconds: number
  /** Time of all its threads: what neighbours on the machine disturb less. */
  cpuSeconds: number
  megabytes: number
}

/** Runs Node to its end and measures it from outside; its peak of memory it tells itself when it ends. */
export async function measureProcess(
  args: string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<ProcessUsage> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-timed-'))
  const file = join(folder, 'rss')
  const tell = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage())))`
  const before = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
    { env, cwd, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const [code] = await once(child, 'exit')
  const seconds = (performance.now() - before) / 1000
  if (code !== 0) throw new KelisimError('usage', `${args.join(' ')} failed.`, 'See the output above.')
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as NodeJS.ResourceUsage
  rmSync(folder, { recursive: true })
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
}
