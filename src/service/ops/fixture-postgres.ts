import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../../scripts/harness/free-port.ts'
import { findProgram } from './fixture.ts'

/** A PostgreSQL that brings its own programs, such as `pg_dump`, which the one from npm does not. */
export interface DebianPostgres {
  /** Folder of the programs. */
  programs: string
  /** Address of a database, for a user whose password is the name of the user. */
  urlOf(user: string, database: string): string
  /** Runs SQL as the superuser. */
  run(sql: string, database?: string): void
  stop(): void
}

/** Folder of PostgreSQL's programs; null where they are not to be had. */
export function findPostgres(): string | null {
  const places = () => {
    try {
      const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))
      return versions.map((version) => `/usr/lib/postgresql/${version}/bin`)
    } catch {
      return []
    }
  }
  // Installs it where it can be; psql itself is also found where only the client is.
  if (places().length === 0) findProgram('initdb', 'postgresql')
  return places()[0] ?? null
}

/** Starts it in a temporary folder; as root by the user that Debian's package has made, since it refuses to run as root. */
export async function startDebianPostgres(programs: string): Promise<DebianPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-pg-'))
  const isRoot = process.getuid?.() === 0
  const call = (program: string, args: string[]) => {
    const command = isRoot
      ? ['runuser', '-u', 'postgres', '--', join(programs, program)]
      : [join(programs, program)]
    const [first = '', ...rest] = [...command, ...args]
    const { status, stderr } = spawnSync(first, rest, {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const [data, password, log] = ['data', 'password', 'log'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(password, 'postgres\n')
  if (isRoot) {
    const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
    for (const path of [folder, password]) chownSync(path, id('-u'), id('-g'))
  }
  const port = await findFreePort()
  call('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    '--locale=C',
    '--encoding=UTF8',
  ])
  call('pg_ctl', [
    '-D',
    data,
    '-l',
    log,
    '-w',
    '-o',
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`,
    'start',
  ])
  const urlOf = (user: string, database: string) =>
    `postgresql://${user}:${user}@127.0.0.1:${port}/${database}`
  return {
    programs,
    urlOf,
    run(sql, database = 'postgres') {
      const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', sql, urlOf('postgres', database)]
      const { status, stderr } = spawnSync(join(programs, 'psql'), args, { encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    },
    stop() {
      call('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop'])
      rmSync(folder, { recursive: true })
    },
  }
}
