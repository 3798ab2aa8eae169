import { chmodSync, chownSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from '../free-port.ts'
import { copy, type Owner, runInSession, type Server } from './server.ts'

/** Backs a server up while it runs, by PostgreSQL's own low-level way: npm's binaries have no `pg_basebackup`. */
export async function backUp(server: Server, folder: string, owner: Owner): Promise<Server> {
  // The session that begins a backup has to be the one that ends it.
  const label = await runInSession(server, 'postgres', async (ask) => {
    await ask("select pg_backup_start('kelisim', true)")
    await copy(server.folder, folder)
    const [ended] = await ask('select labelfile from pg_backup_stop(false)')
    return String(ended?.labelfile)
  })
  // The log up to the end of the backup, of which the copy may have caught the beginning only.
  rmSync(join(folder, 'pg_wal'), { recursive: true })
  await copy(join(server.folder, 'pg_wal'), join(folder, 'pg_wal'))
  for (const own of ['postmaster.pid', 'postmaster.opts']) rmSync(join(folder, own), { force: true })
  writeFileSync(join(folder, 'backup_label'), label)
  chownSync(join(folder, 'backup_label'), owner.uid, owner.gid)
  chmodSync(folder, 0o700)
  return { folder, port: await findFreePort(), process: null }
}
