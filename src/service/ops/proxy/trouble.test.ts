import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type FailingDisk, type NoDisk, openSmallDisk } from '../../../../scripts/fault/failing-disk.ts'
import { stopServer } from '../../../../scripts/harness/processes.ts'
import type { ServiceProcess } from '../../../../scripts/harness/start-service.ts'
import { nameAsked } from '../../fixture.ts'
import { createActRequest } from '../../fixture-manifest.ts'
import { type Caller, createCaller } from './fixture-crowd.ts'
import { openReplicatedDatabase, type ReplicatedDatabase } from './fixture-database.ts'
import { FILES, type Installation, openInstallation } from './fixture-installation.ts'
import { PROXIES, type RunningProxy, startProxy } from './fixture-proxy.ts'
import { formatRefusal, HEALTH } from './traffic.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 400_000 })

/** An address of a person, which nothing may keep. */
const ADDRESS = '127.0.0.78'

let installation: Installation
let people = 0

/** What readers get, each file once: nothing but what they asked for, whatever the service does. */
async function read({ origin }: RunningProxy): Promise<Record<string, number | string>> {
  const found: Record<string, number | string> = {}
  for (const [name, path] of Object.entries(FILES)) {
    const answer = await fetch(`${origin}${path}`)
    const type = answer.headers.get('content-type') ?? ''
    await answer.arrayBuffer()
    found[name] = /problem/.test(type) ? type : answer.status
  }
  return found
}
const ALL_READ = Object.fromEntries(Object.keys(FILES).map((name) => [name, 200]))

const questionsOf = async ({ origin }: RunningProxy, person: string) =>
  fetch(`${origin}/auth/api/v1/requirements?policies=privacy`, {
    headers: { authorization: `Bearer ${await mint(person)}` },
  })
const mint = (person: string) => {
  installation.world.now = new Date()
  return installation.world.mintToken({ sub: person })
}

async function answer({ origin }: RunningProxy, person = `person-${++people}`): Promise<Response> {
  return fetch(`${origin}/auth/api/v1/acts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await mint(person)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...createActRequest(), ...nameAsked(person) }),
  })
}

/** A refusal that a widget understands: problem details, and when to come again. */
async function expectRefused(asked: Promise<Response>): Promise<void> {
  const refused = await asked
  expect(refused.status).toBe(503)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ type: expect.stringContaining('urn:kelisim:problem:') })
}

async function untilRecorded(proxy: RunningProxy): Promise<void> {
  await vi.waitFor(async () => expect((await answer(proxy)).status).toBe(201), {
    timeout: 60_000,
    interval: 300,
  })
}

async function probe({ port }: ServiceProcess, path: string) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: answer.status, body: (await answer.json()) as { missing?: string[] } }
}

describe.each(PROXIES)('two processes on PostgreSQL, through $kind', ({ kind, program }) => {
  if (program === null) return test.skip(`${kind} is not to be had here`, () => {})
  let database: ReplicatedDatabase
  let processes: [ServiceProcess, ServiceProcess]
  let proxy: RunningProxy
  let caller: Caller
  beforeAll(async () => {
    installation = await openInstallation()
    database = await openReplicatedDatabase()
    const env = { DATABASE_URL: database.url }
    processes = [await installation.launch(env), await installation.launch(env)]
    const addresses = processes.map(({ port }) => `127.0.0.1:${port}`).join(' ')
    proxy = await startProxy({
      kind,
      folder: installation.world.folder,
      env: { KELISIM_WWW: installation.www, KELISIM_PROCESSES: addresses },
    })
    caller = createCaller(proxy.origin, ADDRESS)
  })
  afterAll(async () => {
    caller.end()
    for (const { child } of processes) child.kill('SIGCONT')
    await proxy.stop()
    await installation.close()
    await database.close()
  })

  test('all is well: pages are read, acts recorded, by both processes', async () => {
    expect(await read(proxy)).toEqual(ALL_READ)
    for (let round = 0; round < 4; round++) expect((await answer(proxy)).status).toBe(201)
  })

  test('a key is changed and both restarted, one after the other: receipts are genuine, and nginx turns nobody away', async () => {
    const env = { DATABASE_URL: database.url }
    const receipts = [await (await answer(proxy)).text()]
    installation.command(env, 'keys', 'rotate', 'log')
    let isOver = false
    const told: (number | string)[] = []
    const people = (async () => {
      while (!isOver) {
        const answered = await answer(proxy)
        told.push(answered.status === 201 ? 201 : await answered.text())
      }
    })()
    for (const index of [0, 1] as const) {
      const { child, port } = processes[index]
      await stopServer(child)
      processes[index] = await installation.launch({ ...env, PORT: String(port) })
      await vi.waitFor(
        async () => expect((await probe(processes[index], '/readyz')).status).toBe(200),
        20_000,
      )
      // As the guide says: nginx passes a process over for so long after it found it gone.
      await sleep(1000 * (HEALTH.failedForSeconds + 1))
      await vi.waitFor(async () => {
        const answered = await answer(proxy)
        expect(answered.status).toBe(201)
        receipts.push(await answered.text())
      }, 20_000)
    }
    isOver = true
    await people
    expect(told.length).toBeGreaterThan(4)
    // Caddy sends an act on to another process only if it could not reach the first; what it then says is safe to send again.
    const others = told.filter((answered) => answered !== 201)
    expect(
      kind === 'nginx' ? others : [...new Set(others)].filter((text) => text !== formatRefusal('away')),
    ).toEqual([])
    for (const [number, receipt] of receipts.entries()) {
      const file = join(installation.world.folder, `receipt-${number}.json`)
      writeFileSync(file, receipt)
      expect(installation.command(env, 'verify', file)).toContain(': genuine')
    }
  })

  test('one of two is frozen: it is passed over, and nobody but the first waits', async () => {
    processes[0].child.kill('SIGSTOP')
    try {
      expect(await read(proxy)).toEqual(ALL_READ)
      await untilRecorded(proxy)
      const told = new Set<number>()
      for (let round = 0; round < 20; round++) {
        told.add((await questionsOf(proxy, 'person-1')).status)
        told.add((await answer(proxy)).status)
      }
      expect([...told].sort()).toEqual([200, 201])
      expect((await probe(processes[1], '/readyz')).status).toBe(200)
    } finally {
      processes[0].child.kill('SIGCONT')
    }
    await untilRecorded(proxy)
  })

  test('the database is away: pages are read, people are told when to come again, monitors which part', async () => {
    database.takeAway()
    try {
      expect(await read(proxy)).toEqual(ALL_READ)
      await expectRefused(answer(proxy))
      await expectRefused(questionsOf(proxy, 'person-1'))
      await caller.call({ path: FILES.page })
      expect((await probe(processes[0], '/livez')).status).toBe(200)
      const { status, body } = await probe(processes[0], '/readyz')
      expect([status, body.missing]).toEqual([503, ['database']])
    } finally {
      database.bringBack()
    }
    await untilRecorded(proxy)
  })

  test('the standby takes over: read-only first, then promoted; nothing is restarted and nothing is lost', async () => {
    expect((await answer(proxy, 'kept')).status).toBe(201)
    await database.losePrimary()
    expect(await read(proxy)).toEqual(ALL_READ)
    await expectRefused(answer(proxy))
    // Who has answered is asked nothing, also while nothing can be recorded.
    await vi.waitFor(async () => expect((await questionsOf(proxy, 'kept')).status).toBe(200), {
      timeout: 20_000,
      interval: 300,
    })
    await database.promoteStandby()
    await untilRecorded(proxy)
    expect(await (await questionsOf(proxy, 'kept')).json()).toMatchObject({ gate: 'open' })
    expect(await read(proxy)).toEqual(ALL_READ)
  })

  test('the service is away: policies and widget come from the disk, and the API says when to come again', async () => {
    for (const { child } of processes) await stopServer(child)
    expect(await read(proxy)).toEqual(ALL_READ)
    await expectRefused(answer(proxy))
    await expectRefused(questionsOf(proxy, 'person-1'))
    await caller.call({ path: FILES.page })
    await caller.call({ path: '/auth/api/v1/keys' })
    // As the service answers: folders lead on, what is not there has a page, what is not in force yet is not there.
    const ask = (path: string, headers = {}) =>
      fetch(`${proxy.origin}${path}`, { redirect: 'manual', headers })
    const folder = await ask('/auth/privacy?a=1')
    expect([folder.status, folder.headers.get('location')]).toEqual([
      308,
      expect.stringMatching(/\/auth\/privacy\/(\?a=1)?$/),
    ])
    for (const path of ['/auth/none/', '/auth/at/20300101T000000Z/']) {
      const missing = await ask(path)
      expect([missing.status, await missing.text()], path).toEqual([404, expect.stringContaining('404')])
      expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
    const page = await ask(FILES.policy)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    // Asked again, the page is not taken for one that is empty.
    const again = await ask(FILES.policy, { 'if-none-match': page.headers.get('etag') ?? '' })
    const text = await again.text()
    expect(again.status === 304 || text.includes('Құпиялылық')).toBe(true)
    expect((await ask(FILES.manifest)).headers.get('access-control-allow-origin')).toBe('*')
  })

  test('of all that nothing kept the address of anybody, nor of a page that is missing twice', async () => {
    rmSync(join(installation.www, 'auth/404.html'))
    expect(await caller.call({ path: '/auth/none/' })).not.toBe(200)
    expect(proxy.readLogs()).not.toContain(ADDRESS)
    expect(proxy.readLogs()).not.toMatch(/person-\d|Bearer|"uri"/)
  })
})

describe.each(PROXIES)('one process on a disk that is full, through $kind', ({ kind, program }) => {
  if (program === null) return test.skip(`${kind} is not to be had here`, () => {})
  let disk: FailingDisk | NoDisk
  beforeAll(async () => {
    installation = await openInstallation()
    disk = openSmallDisk(join(installation.world.folder, 'disk'), 16)
  })
  afterAll(async () => {
    if ('remove' in disk) disk.remove()
    await installation.close()
  })

  test('pages are read and questions answered, acts are refused until there is room', async ({ skip }) => {
    if ('notRun' in disk) return skip(disk.notRun)
    const data = join(disk.folder, 'data')
    mkdirSync(data)
    const running = await installation.launch({ KELISIM_DATA: data })
    const env = { KELISIM_WWW: installation.www, KELISIM_PROCESSES: `127.0.0.1:${running.port}` }
    const proxy = await startProxy({ kind, folder: installation.world.folder, env })
    try {
      expect((await answer(proxy, 'kept')).status).toBe(201)
      disk.fail(running.child.pid ?? 0)
      await expectRefused(answer(proxy))
      expect(await read(proxy)).toEqual(ALL_READ)
      expect(await (await questionsOf(proxy, 'kept')).json()).toMatchObject({ gate: 'open' })
      disk.fix(running.child.pid ?? 0)
      await untilRecorded(proxy)
    } finally {
      await proxy.stop()
      await stopServer(running.child)
    }
  })
})
