import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildPublication } from '../../src/domain/publication/publication.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { buildSite } from './build-site.ts'
import { type LastManifests, refuseAltered } from './last-manifest.ts'

const shipped = new URL('../../policies', import.meta.url).pathname
const say = sayDomainIn('en')
const all = loadLibrary(shipped, say)
const { files } = buildPublication(
  all,
  { path: 'w', integrity: 'sha384-A', files: [] },
  new Date(0),
  sayDomainIn,
)
const manifest = files.get('policies.json') ?? ''

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-last-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (text: string, name = 'policies.json') => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const refuse = (policies = all, places: Partial<LastManifests> = {}) =>
  refuseAltered(policies, { dist: join(folder, 'none'), last: null, ...places }, new Date(), say)
const without = (id: string) => all.filter((policy) => policy.id !== id)

/** Serves an answer for as long as something is done with its address. */
async function serve<T>(status: number, body: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => response.writeHead(status).end(body))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/policies.json`)
  } finally {
    server.close()
  }
}

describe('a build', () => {
  it('is held against the one before it, and says so', async () => {
    write(manifest)
    expect(await refuse(all, { dist: folder })).toEqual([
      `Compared with ${join(folder, 'policies.json')}: 4 published versions.`,
    ])
    await expect(refuse(without('mailings'), { dist: folder })).rejects.toMatchObject({
      code: 'manifest-altered',
      message: expect.stringMatching(/mailings@1, published in \S+, is gone together with its whole policy/),
    })
  })

  it('is held against a file and an address that are named', async () => {
    const last = write(manifest, 'last.json')
    expect(await refuse(all, { last })).toEqual([`Compared with ${last}: 4 published versions.`])
    await expect(refuse(without('privacy'), { last })).rejects.toMatchObject({ code: 'manifest-altered' })
    await serve(200, manifest, async (address) => {
      expect(await refuse(all, { last: address })).toHaveLength(1)
      await expect(refuse(without('privacy'), { last: address })).rejects.toThrow(
        /privacy@2, published in http/,
      )
    })
  })

  it('compares with nothing where there is nothing, and says that of an address', async () => {
    expect(await refuse()).toEqual([])
    await serve(404, '', async (address) => {
      expect(await refuse(all, { last: address })).toEqual([
        `Compared with ${address} (nothing is there yet): 0 published versions.`,
      ])
    })
  })

  it('takes the manifest of another form of Kelisim', async () => {
    const { policies } = JSON.parse(manifest)
    const last = write(JSON.stringify({ schema: 'kelisim-manifest/9', more: true, policies }), 'last.json')
    expect(await refuse(all, { last })).toHaveLength(1)
    await expect(refuse(without('privacy'), { last })).rejects.toMatchObject({ code: 'manifest-altered' })
  })

  it.each([
    ['is no JSON', '{'],
    ['is no manifest', '{}'],
    ['has versions without digests', '{"policies":[{"id":"a","versions":[{"number":1,"publishedAt":"b"}]}]}'],
  ])('is refused where the last manifest %s', async (_, text) => {
    write(text)
    await expect(refuse(all, { dist: folder })).rejects.toMatchObject({ code: 'manifest-invalid' })
  })

  it('is refused where a named manifest cannot be had', async () => {
    await expect(refuse(all, { last: join(folder, 'no.json') })).rejects.toThrow(/there is no such file/)
    await expect(refuse(all, { last: 'http://127.0.0.1:1/policies.json' })).rejects.toThrow(
      /cannot be compared/,
    )
    await serve(500, '', async (address) => {
      await expect(refuse(all, { last: address })).rejects.toThrow(/it answers 500/)
    })
  })

  it('does not begin when it is refused', async () => {
    const policies = join(folder, 'policies')
    cpSync(shipped, policies, { recursive: true })
    write(manifest)
    rmSync(join(policies, 'privacy/2'), { recursive: true })
    await expect(buildSite({ policies, dist: folder, now: new Date() })).rejects.toMatchObject({
      code: 'manifest-altered',
      message: expect.stringMatching(/privacy@2, published in \S+, is gone\./),
    })
  })
})

describe('a seal that no publication wrote', () => {
  /** The policies as they would be, had the newest version of the privacy policy been sealed otherwise. */
  const sealWith = (facts: object) =>
    all.map((policy) => ({
      ...policy,
      versions: policy.versions.map((version) =>
        policy.id === 'privacy' && version.number === 2
          ? { ...version, file: { ...version.file, ...facts } }
          : version,
      ),
    }))
  const before = JSON.parse(manifest)
  for (const policy of before.policies) if (policy.id === 'privacy') policy.versions.length = 1

  it('is refused when its moment has not come', async () => {
    const publishedAt = new Date(Date.now() + 3_600_000).toISOString()
    await expect(refuse(sealWith({ publishedAt, effectiveAt: publishedAt }))).rejects.toMatchObject({
      code: 'library-invalid',
      message: expect.stringContaining('a moment that has not come yet'),
    })
  })

  it('is refused when it is new and takes the place of what is in force', async () => {
    const last = write(JSON.stringify(before), 'last.json')
    await expect(refuse(sealWith({ replaces: [1] }), { last })).rejects.toMatchObject({
      code: 'library-invalid',
      message: expect.stringContaining('has already taken effect'),
    })
    // What an earlier build had is judged by its bytes alone.
    await expect(
      refuse(sealWith({ replaces: [1] }), { last: write(manifest, 'all.json') }),
    ).resolves.toHaveLength(1)
  })
})
