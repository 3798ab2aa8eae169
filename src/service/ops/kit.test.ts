import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { SETTINGS } from '../settings.ts'
import { findProgram } from './fixture.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 400_000 })

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const unit = read('kelisim@.service')
const systemd = findProgram('systemd-analyze', 'systemd')
const promtool = findProgram('promtool', 'prometheus')

/** Most points of exposure, of a hundred, that `systemd-analyze security` may find. */
const MOST_EXPOSED = 20

let root: string
beforeAll(() => {
  // A root in which what the unit names is there.
  root = mkdtempSync(join(tmpdir(), 'kelisim-systemd-'))
  for (const path of ['etc/systemd/system', 'opt/kelisim/node_modules/node/bin', 'etc/kelisim'])
    mkdirSync(join(root, path), { recursive: true })
  symlinkSync('/usr', join(root, 'usr'))
  symlinkSync('/lib', join(root, 'lib'))
  for (const part of ['verify', 'weak']) {
    const text = unit.replaceAll('/opt/kelisim', `${root}/opt/kelisim`)
    const altered =
      part === 'weak' ? text.replace(/^(Protect|Private|Restrict|System|Capability).*$/gm, '') : text
    mkdirSync(join(root, part))
    writeFileSync(join(root, part, 'kelisim@.service'), altered)
  }
  symlinkSync(process.execPath, join(root, 'opt/kelisim/node_modules/node/bin/node'))
  mkdirSync(join(root, 'opt/kelisim/src'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe.skipIf(systemd === null)('the unit', () => {
  const analyse = (...args: string[]) => spawnSync(systemd ?? '', args, { encoding: 'utf8' })
  const instance = (part: string) => {
    const path = join(root, part, 'kelisim@4321.service')
    writeFileSync(path, readFileSync(join(root, part, 'kelisim@.service'), 'utf8').replaceAll('%i', '4321'))
    return path
  }

  test('is taken by systemd without a word', () => {
    const { status, stderr } = analyse('verify', '--man=no', '--recursive-errors=no', instance('verify'))
    expect([status, stderr.split('\n').filter((line) => line.includes('kelisim'))]).toEqual([0, []])
  })

  test('leaves little open, which is noticed when it does not', () => {
    const measure = (part: string) =>
      analyse('security', '--no-pager', '--offline=yes', `--threshold=${MOST_EXPOSED}`, instance(part))
    expect(measure('verify')).toMatchObject({ status: 0 })
    expect(measure('weak').status).not.toBe(0)
  })
})

test('the unit and its settings name only what there is', () => {
  const names = [...`${unit}\n${read('kelisim.env')}`.matchAll(/\b((?:KELISIM|DATABASE)_\w+|PORT)=/g)].map(
    ([, name]) => name,
  )
  expect(new Set(names).size).toBeGreaterThan(8)
  for (const name of names) expect(Object.keys(SETTINGS)).toContain(name)
})

test('memory: what was measured has room, and the alarm comes before the limit', () => {
  const compose = parse(readFileSync(join(import.meta.dirname, '../../..', 'compose.yaml'), 'utf8'))
  const limits = [compose.services.service.mem_limit, /MemoryMax=(\d+)M/.exec(unit)?.[1]].map((text) =>
    Number.parseInt(text, 10),
  )
  const scale = readFileSync(join(import.meta.dirname, '..', 'SCALE.md'), 'utf8')
  const measured = /under twice of that: memory of a process \| (\d+) MB \| (\d+) MB/.exec(scale)?.slice(1)
  const largest = Math.max(...(measured ?? []).map(Number)) + 4 * 144
  const alarm = Number(/process_resident_memory_bytes\{[^}]*\} > (\d+)e6/.exec(read('alerts.yaml'))?.[1])
  for (const limit of limits) {
    expect(limit).toBeGreaterThan(largest)
    expect(limit).toBeGreaterThan(alarm)
  }
  expect(alarm).toBeGreaterThan(503)
})

test.skipIf(promtool === null)('Prometheus takes the scrape configuration with the rules', () => {
  const path = join(import.meta.dirname, 'prometheus.yaml')
  const { status, stdout, stderr } = spawnSync(promtool ?? '', ['check', 'config', path], {
    encoding: 'utf8',
  })
  expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('SUCCESS')])
  const names = parse(read('prometheus.yaml')).scrape_configs.map(
    ({ job_name }: { job_name: string }) => job_name,
  )
  const asked = new Set([...read('alerts.yaml').matchAll(/job="(\w+)"/g)].map(([, name]) => name))
  expect(new Set(names)).toEqual(asked)
})
