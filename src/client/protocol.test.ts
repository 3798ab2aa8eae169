import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CompactSign, importJWK, type JWK } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findFreePort } from '../../scripts/harness/free-port.ts'
import { stopServer } from '../../scripts/harness/processes.ts'
import { startService } from '../../scripts/harness/start-service.ts'
import { createManifest, createPolicy, createVersion, listFixtureFiles } from '../service/fixture-manifest.ts'
import { mintServiceToken } from './mint-service-token.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const PAGE = readFileSync(new URL('../../PROTOCOL.md', import.meta.url), 'utf8')
const COMMANDS = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code = '']) => code)

/** What stands in a block of the page below a mark. */
function readVector(name: string): string {
  const [, text] = PAGE.split(`<!-- vector: ${name} -->`)[1]?.match(/```\w*\n([\s\S]*?)\n```/) ?? []
  return text ?? ''
}

describe('the vector', () => {
  const key = JSON.parse(PAGE.match(/`(\{"kty":"OKP","crv":"Ed25519","d".*?\})`/)?.[1] ?? '{}') as JWK

  test('the token comes out as it stands on the page', async () => {
    const header = JSON.parse(readVector('header'))
    const claims = new TextEncoder().encode(readVector('claims'))
    const token = await new CompactSign(claims).setProtectedHeader(header).sign(await importJWK(key, 'EdDSA'))
    expect(readVector('token')).toBe(token)
  })

  test('its header and claims are those that the page lists', () => {
    const listed = (heading: string) =>
      [...(PAGE.split(heading)[1]?.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
    expect(listed('| Header | |')).toEqual(Object.keys(JSON.parse(readVector('header'))))
    expect(listed('| Claim | |')).toEqual([
      ...Object.keys(JSON.parse(readVector('claims'))),
      'act',
      'scope',
      'azp',
    ])
  })
})

describe.skipIf(spawnSync('jq', ['--version']).status !== 0)(
  'the commands, one after the other (they need jq and curl)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'kelisim-protocol-'))
    let stop: () => Promise<void>
    let base = ''

    /** Runs blocks of the page in one shell, as somebody does who follows it. */
    const run = (code: string, env: Record<string, string> = {}) =>
      execFileSync('bash', ['-euc', code], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })

    beforeAll(async () => {
      const port = await findFreePort()
      base = `http://127.0.0.1:${port}/auth`
      const [register = ''] = COMMANDS
      const x = run(register).trim()
      const key = { kty: 'OKP', crv: 'Ed25519', x }
      const product = {
        ...{ id: 'courses', origins: [], policies: ['privacy'], issuer: 'https://courses.example' },
        keys: [{ ...key, kid: '2026-11', alg: 'EdDSA', use: 'sig' }],
        services: [{ name: 'mailer', scopes: ['report'], key }],
      }
      writeFileSync(join(folder, 'products.yaml'), JSON.stringify({ audience: base, products: [product] }))
      const yesterday = new Date(Date.now() - 86_400_000).toISOString()
      const dates = { publishedAt: yesterday, effectiveAt: yesterday, acceptBy: yesterday }
      const manifest = createManifest([createPolicy('privacy', [createVersion('privacy', 1, dates)])])
      for (const [path, content] of listFixtureFiles(manifest)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
      writeFileSync(join(folder, 'policies.json'), JSON.stringify(manifest))
      const service = await startService({
        PORT: String(port),
        KELISIM_DIST: folder,
        KELISIM_DATA: join(folder, 'data'),
        KELISIM_PRODUCTS: join(folder, 'products.yaml'),
        KELISIM_LOG: 'warn',
      })
      stop = () => stopServer(service.child)
    })
    afterAll(async () => {
      await stop()
      rmSync(folder, { recursive: true })
    })

    test('end with a receipt, and with the act in the feed', async () => {
      const pem = readFileSync(join(folder, 'product.pem'), 'utf8')
      const key = createPrivateKey(pem).export({ format: 'jwk' }) as JWK
      const facts = { issuer: 'https://courses.example', audience: base, name: 'mailer', key }
      const service_token = await mintServiceToken({ ...facts, scopes: ['report'] })
      const base64url = COMMANDS[0]?.split('\n').find((line) => line.startsWith('base64url()'))
      const [, ...commands] = COMMANDS
      run([base64url, ...commands].join('\n'), { BASE: base, service_token })

      const read = (name: string) => readFileSync(join(folder, name), 'utf8')
      expect(JSON.parse(read('requirements.json'))).toMatchObject({
        gate: 'closed',
        requirements: [{ state: 'blocking' }],
      })
      const receipt = JSON.parse(read('receipt.json'))
      expect(receipt).toMatchObject({ act: 'accept', policy: 'privacy', version: 1, product: 'courses' })
      const [line = '{}'] = read('acts.ndjson').split('\n')
      expect(JSON.parse(line)).toMatchObject({ id: receipt.id, subject: 'user-1', given: null })
    })
  },
)
