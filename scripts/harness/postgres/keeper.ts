import { randomUUID } from 'node:crypto'
import { chownSync, closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backUp } from './back-up.ts'
import type { Reply, Request } from './request.ts'
import { copyCluster, initialise, type Owner, run, type Server, start, stop } from './server.ts'

// The process that `openClusters` starts: PostgreSQL from npm's binaries for as long as the parent is there.
// Its folder is not one of ours, which the server's own user could not enter.
const home = join(tmpdir(), `kelisim-postgres-${randomUUID()}`)
const template = join(home, 'template')
const servers = new Map<string, Server>()

process.on('message', async ({ to, request }: { to: number; request: Request }) => {
  const answer = await handle(request).catch((error: Error) => ({ failed: error.message }))
  // Whoever asked may be gone meanwhile.
  if (process.connected) process.send?.({ to, ...answer } satisfies Reply)
})
process.on('disconnect', async () => {
  await Promise.all([...servers.values()].map((server) => stop(server, 'immediate')))
  rmSync(home, { recursive: true, force: true })
  process.exit(0)
})

mkdirSync(home, { mode: 0o755 })
await initialise(template)
/** The owner of the files, who the server has to run as. */
const { uid, gid }: Owner = statSync(template)
chownSync(home, uid, gid)
process.send?.({ to: 0 } satisfies Reply)

async function handle(request: Request): Promise<Omit<Reply, 'to'>> {
  const { cluster } = request
  if (request.do === 'create') {
    const like = request.like === null ? template : getServer(request.like).folder
    const server = await copyCluster(like, join(request.under ?? home, cluster))
    servers.set(cluster, server)
    return { port: server.port, folder: server.folder }
  }
  const server = getServer(cluster)
  switch (request.do) {
    case 'backUp': {
      const copy = await backUp(server, join(home, request.as), { uid, gid })
      servers.set(request.as, copy)
      return { port: copy.port, folder: copy.folder }
    }
    case 'start':
      await start(server, { uid, gid }, request.settings, request.before)
      return { pid: server.process?.pid ?? 0 }
    case 'stop':
      await stop(server, request.how)
      return {}
    case 'run':
      return { rows: await run(server, request.database, request.sql) }
    case 'touch':
      closeSync(openSync(join(server.folder, request.file), 'a'))
      chownSync(join(server.folder, request.file), uid, gid)
      return {}
  }
}

function getServer(name: string): Server {
  const server = servers.get(name)
  if (server === undefined) throw new Error(`There is no cluster ${name}.`)
  return server
}
