import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Child } from '../../harness/child.ts'
import {
  buildEnvironment,
  computeAverageAnswer,
  createActsRecipe,
  createRequirementsRecipe,
  type KelisimOptions,
  startKelisim,
} from '../../harness/kelisim.ts'
import { startPostgres } from '../../harness/postgres/postgres.ts'
import type { Ask } from '../service/generator.ts'
import type { EngineName } from '../service/run.ts'
import { createSigner, RETURNING, startBare } from '../service/testbed.ts'

/** The processes of one engine, and what is asked of them. */
export interface Testbed {
  kelisim: Child[]
  bare: Child[]
  /** Processes of PostgreSQL; none on SQLite. */
  database: number[]
  /** An act of a newcomer, and a question of somebody who comes back. */
  acts: Omit<Ask, 'persons'>
  questions: Ask
  /** Bytes that the database takes. */
  measureSize(): Promise<number>
  /** Megabytes of SQLite's write-ahead log; null on PostgreSQL. */
  measureLogSize(): number | null
  /** Has the whole log checked beside the service; gives the records a second. */
  check(): Promise<number>
  stop(): Promise<void>
}

/** Starts so many processes of the service on one database, and as many bare responders. */
export async function setUp(
  engine: EngineName,
  processes: number,
  dist: string,
  folder: string,
): Promise<Testbed> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end()
  }
  try {
    const postgres = engine === 'postgres' ? await startPostgres() : null
    if (postgres) stops.push(postgres.close)
    const signer = await createSigner()
    const database = (await postgres?.createDatabase('kelisim')) ?? null
    const options = (number: number): KelisimOptions => ({
      dist,
      signer,
      database,
      data: join(folder, `process-${number}`),
      env: { KELISIM_KEYS: join(folder, 'keys.json') },
    })
    const kelisim: Child[] = []
    for (let number = 0; number < processes; number++) {
      const child = await startKelisim(options(number))
      stops.push(child.stop)
      kelisim.push(child)
    }
    const port = kelisim[0]?.port ?? 0
    const { d: _, ...key } = signer.key
    const answer = await computeAverageAnswer(signer, port, 0)
    const bare = await Promise.all(
      kelisim.map(() => startBare({ issuer: signer.issuer, audience: signer.audience, key, body: answer })),
    )
    stops.push(...bare.map((child) => child.stop))
    const file = join(folder, 'process-0', 'acceptances.sqlite')
    return {
      kelisim,
      bare,
      stop,
      database: postgres ? [postgres.pid()] : [],
      acts: { recipe: await createActsRecipe(signer, port), expected: 201 },
      questions: {
        recipe: createRequirementsRecipe(signer),
        expected: 200,
        persons: { from: 0, count: RETURNING, again: true },
      },
      check: () => check(buildEnvironment(options(0))),
      measureLogSize: () => (postgres ? null : readFileSize(`${file}-wal`) / 1024 / 1024),
      async measureSize() {
        const [row] =
          (await postgres?.run('select pg_database_size(current_database()) as size', 'kelisim')) ?? []
        return row ? Number(row.size) : readFileSize(file) + readFileSize(`${file}-wal`)
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function check(env: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, ['src/service/main.ts', 'fsck', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { records, count } = JSON.parse(child.stdout ? await text(child.stdout) : '{}')
  if (count !== 0) throw new Error(`fsck reported ${count} findings in the log of the bench.`)
  return (1000 * records) / (performance.now() - began)
}

function readFileSize(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
