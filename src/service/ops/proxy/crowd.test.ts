import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Caller, createCaller, sendCrowd } from './fixture-crowd.ts'
import { FILES, type Installation, openInstallation } from './fixture-installation.ts'
import { PROXIES, type RunningProxy, startProxy } from './fixture-proxy.ts'
import { CROWD, LIMITS } from './traffic.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 400_000 })

/** One address of a carrier, and one that a client claims to come from. */
const [ADDRESS, CLAIMED] = ['127.0.0.77', '203.0.113.9']
/** The whole crowd where everything is tested; otherwise as many as come within two seconds. */
const VISITORS = process.env.KELISIM_FULL ? CROWD.visitors : CROWD.visitors / 5

let installation: Installation
beforeAll(async () => {
  installation = await openInstallation()
})
afterAll(() => installation.close())

describe.each(PROXIES)('a crowd behind one address, through $kind', ({ kind, program }) => {
  if (program === null) return test.skip(`${kind} is not to be had here`, () => {})
  let proxy: RunningProxy
  let caller: Caller
  beforeAll(async () => {
    const { port } = await installation.launch()
    const env = { KELISIM_WWW: installation.www, KELISIM_PROCESSES: `127.0.0.1:${port}` }
    proxy = await startProxy({ kind, folder: installation.world.folder, env })
    caller = createCaller(proxy.origin, ADDRESS)
  })
  afterAll(async () => {
    caller.end()
    await proxy.stop()
  })
  const come = (flood?: { token?: string; path: string }) =>
    sendCrowd(caller, installation.world, {
      visitors: VISITORS,
      apart: (1000 * CROWD.seconds) / CROWD.visitors,
      ...(flood && { flood: { asked: flood, connections: 8 } }),
    })

  test('nobody is turned away', async () => {
    const { people } = await come()
    expect(people).toEqual({ 200: VISITORS * 7, 204: VISITORS * 3, 201: VISITORS })
  })

  test('one client that floods by its token is turned away, and nobody beside it', async () => {
    const token = await installation.world.mintToken({ sub: `flood-${kind}` })
    const { people, flood } = await come({ path: '/auth/api/v1/requirements?policies=privacy', token })
    expect(people).toEqual({ 200: VISITORS * 8, 204: VISITORS * 3 })
    expect(flood[429]).toBeGreaterThan(0)
    expect(Object.keys(flood).sort()).toEqual(['200', '429'])
  })

  test('one client that floods the API without a token is turned away, and nobody beside it', async () => {
    const { people, flood } = await come({ path: '/auth/api/v1/keys' })
    expect(people).toEqual({ 200: VISITORS * 8, 204: VISITORS * 3 })
    expect(flood[429]).toBeGreaterThan(0)
  })

  test('no address is kept, whatever a client says of it', async () => {
    await fetch(`${proxy.origin}${FILES.page}`, { headers: { 'x-forwarded-for': CLAIMED } })
    await fetch(`${proxy.origin}/auth/none/`, { headers: { 'x-forwarded-for': CLAIMED } })
    for (const address of [ADDRESS, CLAIMED]) expect(proxy.readLogs()).not.toContain(address)
    if (kind === 'nginx') expect(proxy.readLogs()).toContain('"status":429')
  })
})

test.skipIf(PROXIES[0].program === null)(
  'who asks nginx for more pages than a crowd would gets them from the disk, and the service is left alone',
  async () => {
    const { port } = await installation.launch({ KELISIM_METRICS_PORT: '0' })
    const { perSecond, burst } = LIMITS.address
    const few = (text: string) =>
      text
        .replace(`rate=${perSecond}r/s`, 'rate=1r/m')
        .replace(`kelisim_address burst=${burst}`, 'kelisim_address burst=5')
    const env = { KELISIM_WWW: installation.www, KELISIM_PROCESSES: `127.0.0.1:${port}` }
    const proxy = await startProxy({ kind: 'nginx', folder: installation.world.folder, env, alter: few })
    try {
      for (let number = 0; number < 50; number++) {
        const page = await fetch(`${proxy.origin}${FILES.policy}`)
        expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Құпиялылық')])
      }
      const asked = proxy.readLogs().match(/"answered":"200"/g) ?? []
      expect(asked.length).toBeLessThan(10)
    } finally {
      await proxy.stop()
    }
  },
)
