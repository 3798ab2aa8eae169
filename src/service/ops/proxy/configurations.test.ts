import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONFIGURATIONS } from './configurations.ts'
import { readProxySettings } from './proxy-settings.ts'
import { CROWD, LIMITS, PATIENCE } from './traffic.ts'

const folder = join(import.meta.dirname, '..')
const own = {
  KELISIM_URL: 'https://law.example.kz',
  KELISIM_BASE: '/legal/texts',
  KELISIM_WWW: '/var/www/law',
}

test.each(Object.entries(CONFIGURATIONS))(
  '%s is as it is made: npm run proxy -- src/service/ops',
  (name, render) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(render(readProxySettings({})))
  },
)

test.each(Object.entries(CONFIGURATIONS))('%s has another base, host and folder throughout', (_, render) => {
  const processes = ['10.0.0.1:4321', '10.0.0.2:4321', '[fd00::3]:4321']
  const text = render(readProxySettings({ ...own, KELISIM_PROCESSES: processes.join(', ') }))
  expect(text).not.toMatch(/5qbe|\/srv\/kelisim|127\.0\.0\.1|\^?\/auth\//)
  if (text.includes('10.0.0.1')) for (const process of processes) expect(text).toContain(process)
})

test.each(Object.entries(CONFIGURATIONS))('%s serves the root of a host too', (name, render) => {
  const text = render(readProxySettings({ ...own, KELISIM_BASE: '/' }))
  // An address of nothing: nginx would not start, and Caddy would lead from / to / for ever.
  expect(text).not.toMatch(/location = +\{|redir +\/ /)
  // What is for operators lies below the base there.
  if (name === 'nginx-auth.conf') expect(text).toContain('location ~ ^/(?:livez|readyz|metrics)$ {')
  if (name === 'Caddyfile') expect(text).toContain('handle /readyz {')
})

test('the command writes all of them, and refuses what could say more than a name', () => {
  const into = mkdtempSync(join(tmpdir(), 'kelisim-proxy-'))
  const run = (env: object, ...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
  try {
    expect(run(own, into).status).toBe(0)
    expect(readdirSync(into).sort()).toEqual(Object.keys(CONFIGURATIONS).sort())
    expect(run({}).stderr).toContain('npm run proxy -- /etc/kelisim')
    const refused = run({ KELISIM_PROCESSES: '127.0.0.1:4321; } evil {' }, into)
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('KELISIM_PROCESSES is')])
  } finally {
    rmSync(into, { recursive: true })
  }
})

test('a process is waited for less long than a browser waits, and there is room for a crowd', () => {
  expect(PATIENCE.page).toBeLessThan(PATIENCE.person)
  expect(PATIENCE.person).toBeLessThan(20)
  expect(LIMITS.address.perSecond * CROWD.seconds).toBeGreaterThanOrEqual(CROWD.visitors * CROWD.requests)
})
