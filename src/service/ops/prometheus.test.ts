import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findFreePort } from '../../../scripts/harness/free-port.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const PROMETHEUS = '/usr/bin/prometheus'
const here = (name: string) => join(import.meta.dirname, name)

interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[]
}
const { panels } = JSON.parse(readFileSync(here('dashboard.json'), 'utf8')) as Dashboard
/** What has something to show only while something is amiss. */
const OFTEN_EMPTY = [
  'Missing parts',
  'Warnings',
  'Alarms',
  'Refusals by reason',
  'Failed fetches of keys, by product',
]

describe.skipIf(!existsSync(PROMETHEUS))('a Prometheus that asks the service', () => {
  let world: TestService
  let figures: Server
  let folder: string
  let prometheus: ChildProcess
  let address: string

  beforeAll(async () => {
    world = await TestService.open()
    await world.post(createActRequest())
    figures = createServer(async (_, response) => response.end(await world.service.metrics.render()))
    figures.listen(0, '127.0.0.1')
    await once(figures, 'listening')
    folder = mkdtempSync(join(tmpdir(), 'kelisim-prometheus-'))
    const target = `127.0.0.1:${(figures.address() as AddressInfo).port}`
    const config = {
      global: { scrape_interval: '1s', evaluation_interval: '1s' },
      rule_files: [here('alerts.yaml')],
      scrape_configs: [{ job_name: 'kelisim', static_configs: [{ targets: [target] }] }],
    }
    writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify(config))
    const port = await findFreePort()
    address = `http://127.0.0.1:${port}`
    const words = [
      '--config.file=prometheus.yml',
      '--storage.tsdb.path=data',
      `--web.listen-address=127.0.0.1:${port}`,
    ]
    prometheus = spawn(PROMETHEUS, words, { cwd: folder, stdio: 'ignore' })
    await vi.waitFor(async () => expect((await fetch(`${address}/-/ready`)).status).toBe(200), 30_000)
    // Two looks, for everything that speaks of a change.
    await vi.waitFor(async () => expect(await ask('count_over_time(up[1m]) >= 3')).not.toEqual([]), 30_000)
  })
  afterAll(async () => {
    prometheus.kill('SIGTERM')
    await once(prometheus, 'exit')
    figures.close()
    rmSync(folder, { recursive: true })
    await world.close()
  })

  async function get(path: string): Promise<{ status: string; data: unknown }> {
    return (await (await fetch(`${address}/api/v1/${path}`)).json()) as { status: string; data: unknown }
  }
  async function ask(query: string): Promise<unknown[]> {
    const { status, data } = await get(`query?query=${encodeURIComponent(query)}`)
    expect(status, query).toBe('success')
    return (data as { result: unknown[] }).result
  }
  async function listFiring(): Promise<unknown[]> {
    const { data } = await get('alerts')
    const { alerts } = data as { alerts: { state: string; labels: { alertname: string } }[] }
    return alerts.flatMap(({ state, labels }) => (state === 'firing' ? labels.alertname : []))
  }

  test('takes every rule, and evaluates each without an error', async () => {
    await vi.waitFor(async () => {
      const { data } = await get('rules')
      const [group] = (data as { groups: { rules: { health: string; name: string }[] }[] }).groups
      expect(group?.rules.length).toBeGreaterThan(15)
      for (const { name, health } of group?.rules ?? []) expect([name, health]).toEqual([name, 'ok'])
    }, 30_000)
  })

  test('rings at the first failure of all, and at nothing before it', async () => {
    expect(await listFiring()).toEqual([])
    world.service.metrics.countRefusal('internal')
    await vi.waitFor(async () => expect(await listFiring()).toEqual(['KelisimFailed']), 30_000)
  })

  test.each(panels)('answers the panel "$title" of the dashboard', async ({ title, targets }) => {
    expect(targets).toHaveLength(1)
    for (const { expr } of targets) {
      const found = await ask(expr)
      if (OFTEN_EMPTY.includes(title)) continue
      await vi.waitFor(async () => expect(found.length + (await ask(expr)).length, expr).toBeGreaterThan(0))
    }
  })
})

test('the dashboard names each panel once, and asks for figures of the service or of Prometheus alone', () => {
  const titles = panels.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  for (const { targets } of panels) {
    for (const { expr } of targets) expect(expr).toMatch(/\b(kelisim|http_server|process|nodejs)_|ALERTS/)
  }
})
