import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findFreePort } from '../scripts/harness/free-port.ts'

const root = new URL('..', import.meta.url).pathname

/** Starts everything as `npm start` does, in a place of its own. */
async function start(ports: number[]) {
  const [port, demoPort] = ports
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-start-'))
  const env = {
    ...process.env,
    PORT: String(port),
    DEMO_PORT: String(demoPort),
    KELISIM_DIST: join(folder, 'dist'),
    KELISIM_DATA: join(folder, 'data'),
  }
  const child = spawn('node', ['scripts/start.ts'], { cwd: root, env })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  const ended = once(child, 'exit').then(([code]) => {
    rmSync(folder, { recursive: true, force: true })
    return code as number
  })
  return { child, ended, printed: () => printed }
}

test('one command builds, serves and says where; Ctrl-C stops everything', async ({ request, page }) => {
  test.setTimeout(240_000)
  const ports = [await findFreePort(), await findFreePort()]
  const [site, demo] = [`http://localhost:${ports[0]}/auth/`, `http://localhost:${ports[1]}/`]
  const { child, ended, printed } = await start(ports)
  await expect.poll(printed, { timeout: 180_000 }).toContain('Ctrl-C stops both.')
  expect(printed()).toContain(site)
  expect(printed()).toContain(demo)
  expect((await request.get(site)).status()).toBe(200)

  // Three people to be, each before the gate in their own way.
  for (const [person, state] of [
    ['newcomer', 'blocking'],
    ['accepted-1', 'due'],
    ['up-to-date', 'covered'],
  ]) {
    await page.goto(`${demo}?as=${person}`)
    await expect(page.locator('#heard')).toContainText(`privacy: ${state}`)
  }
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  for (const address of [site, demo]) await expect(request.get(address)).rejects.toThrow('ECONNREFUSED')
})

test('a port that is taken is named, with what to do, before anything is built', async () => {
  const ports = [await findFreePort(), await findFreePort()]
  const other = createServer().listen(ports[0])
  await once(other, 'listening')
  const { ended, printed } = await start(ports)
  expect(await ended).toBe(1)
  expect(printed()).toBe(
    `Port ${ports[0]} is taken by another program.\nEnd that program, or choose another port: PORT=${(ports[0] ?? 0) + 100} npm start\n`,
  )
  other.close()
})
