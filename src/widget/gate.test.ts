import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createRequirement } from './fixture.ts'
import { createGate } from './gate.ts'

interface Reply {
  status?: number
  body: unknown
}

let server: Server | undefined
afterEach(() => server?.close())

/** Starts a service that answers as scripted, and keeps what it was asked. */
async function serve(reply: (path: string, body: Record<string, unknown>, times: number) => Reply) {
  const asked: { path: string; token: string | undefined; body: Record<string, unknown> }[] = []
  const started = createServer(async (request, response) => {
    const path = (request.url ?? '').replace('/auth/', '')
    const body = JSON.parse((await read(request)) || '{}')
    const times = asked.filter((call) => call.path === path).length
    asked.push({ path, token: request.headers.authorization, body })
    const { status = 200, body: answer } = reply(path, body, times)
    response.writeHead(status).end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return { asked, service: `http://127.0.0.1:${(started.address() as AddressInfo).port}/auth` }
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const open = { gate: 'open', requirements: [], recheckAt: null }
const problem = (status: number, id: string) => ({
  status,
  body: { type: `urn:kelisim:problem:${id}`, title: id, status },
})
const receipt = (body: Record<string, unknown>) => ({
  status: 201,
  body: { ...body, id: 'x', product: 'p', at: '2026-11-22T04:00:00.000Z' },
})

describe('check', () => {
  test('asks as the person, for the policies that were named', async () => {
    const { asked, service } = await serve(() => ({ body: open }))
    await createGate({ service: `${service}/`, token: 't.t', policies: ['privacy', 'mailings'] }).check()
    expect(asked).toMatchObject([
      { path: 'api/v1/requirements?policies=privacy,mailings', token: 'Bearer t.t' },
    ])
  })

  test('does not wait for ever for a token', async () => {
    vi.useFakeTimers()
    const token = () => new Promise<string>(() => {})
    const checking = createGate({ service: 'https://nowhere.example/auth', token }).check()
    const told = expect(checking).rejects.toMatchObject({ code: 'token' })
    await vi.advanceTimersByTimeAsync(20_000)
    vi.useRealTimers()
    await told
  })

  test('asks the callback once more when the token is no longer taken, and then gives up', async () => {
    const { asked, service } = await serve(() => problem(401, 'token-expired'))
    let minted = 0
    const gate = createGate({ service, token: async () => `t.${++minted}` })
    await expect(gate.check()).rejects.toMatchObject({ code: 'unauthorized' })
    expect(asked.map(({ token }) => token)).toEqual(['Bearer t.1', 'Bearer t.2'])
  })

  test('says so when the product has no token or nobody answers', async () => {
    const { service } = await serve(() => ({ body: open }))
    const token = () => Promise.reject(new Error('logged out'))
    await expect(createGate({ service, token }).check()).rejects.toMatchObject({ code: 'token' })
    server?.close()
    await expect(createGate({ service, token: 't.t' }).check()).rejects.toMatchObject({ code: 'unreachable' })
  })

  test.each([undefined, null, {}, '', 'no dots', '<h1>Log in</h1>'])(
    'says so when the product gives %j in place of a token, and sends nothing',
    async (given) => {
      const { asked, service } = await serve(() => ({ body: open }))
      const gate = createGate({ service, token: () => given as string })
      await expect(gate.check()).rejects.toMatchObject({
        code: 'token',
        message: expect.stringContaining('no signed token'),
      })
      expect(asked).toEqual([])
    },
  )

  test('gives the words of the service to developers, with the name of the problem', async () => {
    const { service } = await serve(() => problem(404, 'policy-unknown'))
    await expect(createGate({ service, token: 't.t' }).check()).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('urn:kelisim:problem:policy-unknown'),
    })
  })

  test('a token that is no longer taken is not sent again when the product has no other', async () => {
    const { asked, service } = await serve(() => problem(401, 'token-expired'))
    await expect(createGate({ service, token: 't.t' }).check()).rejects.toMatchObject({
      code: 'unauthorized',
    })
    expect(asked).toHaveLength(1)
  })

  test('takes no log-in page of a hotel for an answer', async () => {
    const { service } = await serve(() => ({ body: '<h1>Wi-Fi</h1>' }))
    await expect(createGate({ service, token: 't.t' }).check()).rejects.toMatchObject({ code: 'unreachable' })
  })
})

describe('text and changes', () => {
  const content = JSON.stringify({ title: 'Құпиялылық саясаты' })
  const sha256 = createHash('sha256').update(content).digest('hex')
  const kk = { path: 'privacy/2/kk.json', sha256 }
  const version = { ...createRequirement().version, texts: { kk, ru: kk, en: kk } }
  const promised = createRequirement({
    version: version as NonNullable<ReturnType<typeof createRequirement>['version']>,
  })

  test('gives a text whose bytes are the promised ones, without a token', async () => {
    const { asked, service } = await serve(() => ({ body: content }))
    const gate = createGate({ service, token: 't.t' })
    expect(await gate.text(promised)).toEqual({ sha256, content: { title: 'Құпиялылық саясаты' } })
    expect(asked).toMatchObject([{ path: 'privacy/2/kk.json', token: undefined }])
  })

  test('refuses a text that is another one, past the cache of the browser too', async () => {
    const { asked, service } = await serve(() => ({ body: `${content} ` }))
    const gate = createGate({ service, token: 't.t' })
    await expect(gate.text(promised)).rejects.toMatchObject({ code: 'fragment-mismatch' })
    expect(asked).toHaveLength(2)
  })

  test('tries again after a failure', async () => {
    const { service } = await serve((_path, _body, times) =>
      times === 0 ? { status: 503, body: {} } : { body: content },
    )
    const gate = createGate({ service, token: 't.t' })
    await expect(gate.text(promised)).rejects.toMatchObject({ code: 'unreachable' })
    expect(await gate.text(promised)).toMatchObject({ sha256 })
  })

  test('has no changes for a newcomer', async () => {
    const gate = createGate({ service: 'http://127.0.0.1:9', token: 't.t' })
    expect(await gate.changes(createRequirement())).toBeNull()
  })
})

describe('answers', () => {
  test('state what was shown, in which language, after which answer', async () => {
    const { asked, service } = await serve((_, body) => receipt(body))
    const after = '0191e0c4-0000-7000-8000-000000000000'
    const shown = ['d'.repeat(64)]
    const gate = createGate({ service, token: 't.t', locale: 'en' })
    const outcome = await gate.accept(createRequirement({ after }), { locale: 'ru', shown })
    expect(asked[0]).toMatchObject({
      path: 'api/v1/acts',
      body: {
        act: 'accept',
        policy: 'privacy',
        version: 2,
        locale: 'ru',
        digest: 'b'.repeat(64),
        shown,
        after,
      },
    })
    expect(outcome).toMatchObject({ recorded: true, again: false, receipt: { act: 'accept', locale: 'ru' } })
  })

  test.each(['decline', 'withdraw', 'shown', 'goOn'] as const)('%s is an act of its own', async (method) => {
    const { asked, service } = await serve((_, body) => receipt(body))
    await createGate({ service, token: 't.t' })[method](createRequirement())
    expect(asked[0]?.body.act).toBe(method === 'goOn' ? 'continue' : method)
  })

  test('tell a receipt that was there already from a new one', async () => {
    const { service } = await serve((_, body) => ({ ...receipt(body), status: 200 }))
    expect(await createGate({ service, token: 't.t' }).shown(createRequirement())).toMatchObject({
      again: true,
    })
  })

  test.each(['answered-elsewhere', 'version-superseded', 'fragment-mismatch', 'other-person'])(
    'are not recorded and bring the new state on %s',
    async (id) => {
      const { asked, service } = await serve((path) =>
        path.endsWith('acts') ? problem(409, id) : { body: open },
      )
      const outcome = await createGate({ service, token: 't.t' }).accept(createRequirement())
      expect(outcome).toMatchObject({ recorded: false, problem: { title: id }, requirements: open })
      expect(asked.map(({ path }) => path)).toEqual(['api/v1/acts', 'api/v1/requirements?'])
    },
  )

  test('fail when they are refused, or when the answer is a receipt for something else', async () => {
    const refusing = await serve(() => problem(422, 'digest-mismatch'))
    await expect(createGate({ ...refusing, token: 't.t' }).accept(createRequirement())).rejects.toMatchObject(
      {
        code: 'refused',
        problem: { title: 'digest-mismatch' },
      },
    )
    server?.close()
    const confused = await serve((_, body) => receipt({ ...body, act: 'decline' }))
    await expect(createGate({ ...confused, token: 't.t' }).accept(createRequirement())).rejects.toMatchObject(
      {
        code: 'unreachable',
      },
    )
  })
})
