import { copyFileSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openKeyFile, readKeyFile, withNewKey, writeKeyFile } from '../keys/key-file.ts'
import type { FindingCode, Severity } from './finding.ts'
import type { Installation } from './fixture-world.ts'

/** What a row may do to a database beside its installation. */
export interface Hands {
  /** Runs SQL as the owner of the database, on whichever engine. */
  sql(text: string): Promise<void>
  /** Address of the PostgreSQL database. */
  url: string
  /** Lets a role in as `role.sql` does, and gives its address. */
  letIn(): Promise<string>
}

/** A setting that is wrong: what is done to an installation, and what is said of it. */
export interface WrongSetting {
  /** What is wrong, in the words of the table. */
  what: string
  code: FindingCode
  severity: Severity
  /** The engines for which it is tried; SQLite without it. */
  on?: readonly ('SQLite' | 'PostgreSQL')[]
  env?: Record<string, string>
  spoil?: (world: Installation, hands: Hands) => unknown
}

const BOTH = ['SQLite', 'PostgreSQL'] as const
const POSTGRES = ['PostgreSQL'] as const
const refuses = 'refuses' as const
const waits = 'waits' as const
const warns = 'warns' as const

const setting = (
  env: Record<string, string>,
  what = Object.entries(env)
    .map((one) => one.join('='))
    .join(' '),
): WrongSetting => ({
  what: `\`${what}\``,
  code: 'setting-invalid',
  severity: refuses,
  env,
})
const products = (what: string, changes: object, product: object = {}): WrongSetting => ({
  what,
  code: 'products-invalid',
  severity: refuses,
  spoil: (world) => world.writeProducts(changes, product),
})
const file = (world: Installation, name: string) => join(world.folder, 'data', name)

export const WRONG_SETTINGS: readonly WrongSetting[] = [
  setting({ PORT: 'http' }),
  setting({ PORT: '70000' }),
  setting({ HOST: 'http://localhost' }),
  setting({ KELISIM_BASE: 'auth/' }),
  setting({ KELISIM_BASE: '/Auth' }),
  setting({ KELISIM_METRICS_PORT: '-1' }),
  setting({ PORT: '4321', KELISIM_METRICS_PORT: '4321' }),
  setting({ PORT: '4321\r' }, 'PORT=4321 with the end of a line of Windows'),
  setting({ KELISIM_DATA: 'data\r' }, 'KELISIM_DATA=data with the end of a line of Windows'),
  setting({ KELISIM_METRICS_HOST: 'a b' }),
  setting({ KELISIM_DRAIN_DELAY: '5s' }),
  setting({ KELISIM_CLOCK_KNOWN: 'tomorrow' }),
  setting({ KELISIM_LIMITS: 'yes' }),
  setting({ KELISIM_LOG: 'loud' }),
  setting({ KELISIM_COMMIT: 'main' }),
  setting({ DATABASE_URL: 'mysql://a@localhost/b' }),
  setting({ DATABASE_URL: 'postgresql://a@one:5432,two:5432/b' }),
  setting({ DATABASE_URL: 'postgresql://a:b#c@localhost/d' }),
  setting({ DATABASE_PASSWORD_FILE: 'secrets/password' }),
  {
    what: 'a password file that is empty',
    code: 'setting-invalid',
    severity: refuses,
    env: { DATABASE_URL: 'postgresql://a@localhost/b' },
    spoil: (world) => {
      world.write('password', '\n')
      world.env.DATABASE_PASSWORD_FILE = join(world.folder, 'password')
    },
  },
  {
    what: '`KELISIM_HIGHWATER=…`',
    code: 'setting-unknown',
    severity: warns,
    env: { KELISIM_HIGHWATER: 'mark' },
  },
  { what: '`KELISIM_LIMITS=off`', code: 'limits-off', severity: warns, env: { KELISIM_LIMITS: 'off' } },
  {
    what: 'no `products.yaml`',
    code: 'products-invalid',
    severity: refuses,
    spoil: (world) => rmSync(file(world, 'products.yaml')),
  },
  {
    what: '`KELISIM_PRODUCTS` names a folder',
    code: 'setting-invalid',
    severity: refuses,
    spoil: (world) => {
      world.env.KELISIM_PRODUCTS = world.folder
    },
  },
  {
    what: 'a wildcard without quotes in `products.yaml`',
    code: 'products-invalid',
    severity: refuses,
    spoil: (world) => world.write('data/products.yaml', 'audience: *x\n'),
  },
  {
    what: '`products.yaml` is no YAML',
    code: 'products-invalid',
    severity: refuses,
    spoil: (world) => world.write('data/products.yaml', 'audience: [\n'),
  },
  products('a member that nobody knows in `products.yaml`', { audiense: 'x' }),
  products('a product without policies', {}, { policies: [] }),
  products('an origin with a path', {}, { origins: ['https://5qbe.kz/courses'] }),
  products('keys and `jwks` at once', {}, { jwks: 'https://5qbe.kz/keys' }),
  products('a `jwks` address without TLS', {}, { keys: undefined, jwks: 'http://5qbe.kz/keys' }),
  products('two products with one issuer', {}, { issuer: 'school' }),
  products(
    'a private key among the public ones',
    {},
    {
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43), d: 'A'.repeat(43) }],
    },
  ),
  products('an address to go back to with a fragment', {}, { returnUrls: ['https://5qbe.kz/#a'] }),
  {
    what: 'a product asks for a policy that is not published',
    code: 'policy-unpublished',
    severity: warns,
    spoil: (world) => world.writeProducts({}, { policies: ['privacy', 'cookies'] }),
  },
  {
    what: 'an audience with another base than `KELISIM_BASE`',
    code: 'audience-base',
    severity: warns,
    spoil: (world) => world.writeProducts({ audience: 'http://localhost:4321/legal' }),
  },
  {
    what: 'an audience with a slash at the end',
    code: 'audience-form',
    severity: warns,
    spoil: (world) => world.writeProducts({ audience: 'https://5qbe.kz/auth/' }),
  },
  {
    what: 'an audience without TLS',
    code: 'audience-form',
    severity: warns,
    spoil: (world) => world.writeProducts({ audience: 'http://5qbe.kz/auth' }),
  },
  {
    what: 'an audience that is no address',
    code: 'audience-form',
    severity: warns,
    spoil: (world) => world.writeProducts({ audience: '5qbe.kz/auth' }),
  },
  {
    what: 'another audience than that of the newest record',
    code: 'audience-changed',
    severity: warns,
    on: BOTH,
    spoil: (world) => world.record(1, 1, 'https://old.example/auth'),
  },
  {
    what: 'no built site',
    code: 'site-missing',
    severity: refuses,
    spoil: (world) => rmSync(join(world.folder, 'dist'), { recursive: true }),
  },
  {
    what: 'a manifest that is half written',
    code: 'manifest-invalid',
    severity: waits,
    spoil: (world) => world.write('dist/policies.json', '{"schema":'),
  },
  {
    what: 'a manifest of another program',
    code: 'manifest-invalid',
    severity: waits,
    spoil: (world) => world.write('dist/policies.json', '{"schema":"kelisim-manifest/1","policies":[]}'),
  },
  {
    what: 'a site that was built for another base',
    code: 'site-base',
    severity: refuses,
    spoil: (world) => world.write('dist/index.html', '<link rel="stylesheet" href="/legal/_astro/page.css">'),
  },
  {
    what: 'the key file is gone',
    code: 'keys-foreign',
    severity: refuses,
    on: BOTH,
    spoil: async (world) => {
      await world.record()
      rmSync(file(world, 'keys.json'))
    },
  },
  {
    what: 'the key file is that of another installation',
    code: 'keys-foreign',
    severity: refuses,
    on: BOTH,
    spoil: async (world) => {
      await world.record()
      rmSync(file(world, 'keys.json'))
      openKeyFile(file(world, 'keys.json'), new Date())
    },
  },
  {
    what: 'the key file is a copy from before a rotation',
    code: 'keys-foreign',
    severity: refuses,
    on: BOTH,
    spoil: async (world) => {
      await world.record()
      const keys = file(world, 'keys.json')
      copyFileSync(keys, `${keys}.old`)
      writeKeyFile(keys, withNewKey(readKeyFile(keys), 'log', new Date()))
      await world.record(1)
      renameSync(`${keys}.old`, keys)
    },
  },
  {
    what: 'the key file is damaged',
    code: 'keys-invalid',
    severity: refuses,
    spoil: (world) => world.write('data/keys.json', '{"mark":"'),
  },
  {
    what: 'others may read the key file',
    code: 'keys-readable',
    severity: warns,
    spoil: async (world) => {
      await world.record()
      const text = readFileSync(file(world, 'keys.json'), 'utf8')
      rmSync(file(world, 'keys.json'))
      world.write('data/keys.json', text, 0o644)
    },
  },
  {
    what: 'the clock is behind the newest record',
    code: 'clock-behind',
    severity: refuses,
    on: BOTH,
    spoil: (world) => world.record(1, -2),
  },
  {
    what: 'the clock is far ahead of the newest record',
    code: 'clock-ahead',
    severity: refuses,
    on: BOTH,
    spoil: (world) => world.record(1, 24 * 200),
  },
  {
    what: 'the high-water mark is gone',
    code: 'mark-missing',
    severity: warns,
    on: BOTH,
    spoil: async (world) => {
      await world.record()
      rmSync(file(world, 'high-water.json'))
    },
  },
  {
    what: 'the high-water mark is damaged',
    code: 'log-rolled-back',
    severity: refuses,
    spoil: async (world) => {
      await world.record()
      world.write('data/high-water.json', '{}')
    },
  },
  {
    what: 'the database is older than the high-water mark',
    code: 'log-rolled-back',
    severity: refuses,
    on: BOTH,
    spoil: async (world) => {
      await world.record()
      world.write('data/high-water.json', JSON.stringify({ size: 5, root: `${'A'.repeat(43)}=` }))
    },
  },
  {
    what: 'the high-water mark is of another log',
    code: 'log-rolled-back',
    severity: refuses,
    on: BOTH,
    spoil: async (world) => {
      await world.record()
      world.write('data/high-water.json', JSON.stringify({ size: 2, root: `${'A'.repeat(43)}=` }))
    },
  },
  {
    what: 'the database has the schema of a newer program',
    code: 'schema-newer',
    severity: refuses,
    on: BOTH,
    spoil: async (world, { sql }) => {
      await world.record()
      await sql(
        "insert into kysely_migration (name, timestamp) values ('0099-later', '2026-12-01T00:00:00.000Z')",
      )
    },
  },
  {
    what: 'the SQLite file is no database',
    code: 'setting-invalid',
    severity: refuses,
    spoil: (world) => world.write('data/acceptances.sqlite', 'this is no database at all'.repeat(40)),
  },
  {
    what: 'a database that does not answer',
    code: 'database-away',
    severity: waits,
    env: { DATABASE_URL: 'postgresql://a@127.0.0.1:1/b' },
  },
  {
    what: 'a database that is not there',
    code: 'setting-invalid',
    severity: refuses,
    on: POSTGRES,
    spoil: (world, { url }) => {
      world.env.DATABASE_URL = Object.assign(new URL(url), { pathname: '/nowhere' }).href
    },
  },
  {
    what: 'a role that is not there, or a wrong password',
    code: 'setting-invalid',
    severity: refuses,
    on: POSTGRES,
    spoil: (world, { url }) => {
      world.env.DATABASE_URL = Object.assign(new URL(url), { username: 'nobody', password: 'wrong' }).href
    },
  },
  ...['synchronous_commit'].map(
    (name): WrongSetting => ({
      what: `\`${name} = off\``,
      code: 'setting-invalid',
      severity: refuses,
      on: POSTGRES,
      spoil: async (world, { sql, url }) => {
        await world.record()
        await sql(`alter database "${new URL(url).pathname.slice(1)}" set ${name} = off`)
      },
    }),
  ),
  {
    what: 'a standby, or a database that can only be read',
    code: 'database-read-only',
    severity: waits,
    on: POSTGRES,
    spoil: async (world, { sql, url }) => {
      await world.record()
      await sql(`alter database "${new URL(url).pathname.slice(1)}" set default_transaction_read_only = on`)
    },
  },
  {
    what: 'the service runs as a superuser, or as the owner of the tables',
    code: 'role-owner',
    severity: warns,
    on: POSTGRES,
    spoil: (world) => world.record(),
  },
  {
    what: 'the role of the service lacks a right',
    code: 'role-lacks',
    severity: refuses,
    on: POSTGRES,
    spoil: async (world, { sql, letIn }) => {
      await world.record()
      const url = await letIn()
      await sql(`revoke delete on openings from ${new URL(url).username}`)
      world.env.DATABASE_URL = url
    },
  },
  {
    what: 'nobody has migrated the database',
    code: 'schema-older',
    severity: refuses,
    on: POSTGRES,
    spoil: async (world, { sql, letIn }) => {
      await world.record()
      world.env.DATABASE_URL = await letIn()
      await sql("delete from kysely_migration where name = '0010-feed-index'")
    },
  },
  {
    what: 'a log that somebody has changed',
    code: 'log-corrupt',
    severity: refuses,
    spoil: async (world) => {
      await world.record()
      const database = new DatabaseSync(file(world, 'acceptances.sqlite'))
      database.exec("drop trigger batches_no_update; update batches set root = 'A'")
      database.close()
    },
  },
]
