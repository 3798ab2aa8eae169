import { chooseSeed } from './choose-seed.ts'
import { serveSharedPostgres } from './shared-postgres.ts'

/** What all test files of a run share: the seed, and a PostgreSQL server that starts when the first one asks for it. */
export default async function setUp(): Promise<() => Promise<void>> {
  chooseSeed()
  return serveSharedPostgres()
}
