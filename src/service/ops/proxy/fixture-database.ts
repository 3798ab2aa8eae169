import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Forwarder, openForwarder } from '../../../../scripts/fault/forwarder.ts'
import { type Cluster, openClusters } from '../../../../scripts/harness/postgres/postgres.ts'
import { findProgram } from '../fixture.ts'
import { listGuideBlocks } from '../fixture-guide.ts'

const DATABASE = 'kelisim'
const GUIDE = readFileSync(join(import.meta.dirname, '..', 'HIGH-AVAILABILITY.md'), 'utf8')
const psql = findProgram('psql', 'postgresql-client')

/** A PostgreSQL with a standby that commits synchronously, at one address that can be led elsewhere. */
export interface ReplicatedDatabase {
  url: string
  /** Nothing answers at its address. */
  takeAway(): void
  bringBack(): void
  /** The primary is lost; the address leads to the standby, which nobody has promoted yet. */
  losePrimary(): Promise<void>
  promoteStandby(): Promise<void>
  close(): Promise<void>
}

export async function openReplicatedDatabase(): Promise<ReplicatedDatabase> {
  const clusters = await openClusters()
  const primary = await clusters.create()
  const standby = await primary.createStandby()
  let leader: Cluster | null = primary
  const address: Forwarder = await openForwarder(() => leader?.port ?? null)
  await primary.start('synchronous_standby_names=standby')
  await standby.start(`primary_conninfo=${primary.formatUrl('')}?application_name=standby`)
  await primary.createDatabase(DATABASE)
  const lead = (to: Cluster | null) => {
    leader = to
    address.cut()
  }
  return {
    url: primary.formatUrl(DATABASE, address.port),
    takeAway: () => lead(null),
    bringBack: () => lead(primary),
    async losePrimary() {
      await primary.stop('immediate')
      lead(standby)
    },
    async promoteStandby() {
      const [command = ''] = listGuideBlocks(GUIDE, 'Promote a standby by hand', 'day')
      const env = { ...process.env, STANDBY_URL: standby.formatUrl('postgres') }
      if (psql === null) await standby.run('select pg_promote()')
      else execFileSync('bash', ['-euo', 'pipefail', '-c', command], { env })
    },
    async close() {
      address.close()
      await clusters.close()
    },
  }
}
