import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { PROBLEMS } from '../http/problem.ts'

const path = join(import.meta.dirname, 'alerts.yaml')
const { groups } = parse(readFileSync(path, 'utf8')) as {
  groups: { rules: { alert: string; expr: string }[] }[]
}
const rules = groups.flatMap((group) => group.rules)

let world: TestService
let metrics: string
beforeAll(async () => {
  world = await TestService.open()
  await world.post(createActRequest())
  await world.get('acts/nothing/receipt')
  for (const outcome of ['fetched', 'failed'] as const) world.service.metrics.countKeyFetch('school', outcome)
  metrics = await world.service.metrics.render()
})
afterAll(() => world.close())

describe.each(rules)('the alarm $alert', ({ expr }) => {
  test('asks for figures that the service gives, with labels that they have', () => {
    // What is made by Prometheus itself says nothing of us.
    const names = [...expr.matchAll(/\b(?:kelisim|http|process|nodejs)_\w+/g)].map(([name]) => name)
    if (names.length === 0) expect(expr).toMatch(/^up\{/)
    for (const name of names) expect(metrics, name).toMatch(new RegExp(`^${name}[{ ]`, 'm'))
    for (const [, label = ''] of expr.matchAll(/[{,]\s*(\w+)=/g)) {
      if (label !== 'job' && label !== 'instance')
        expect(metrics, label).toMatch(new RegExp(`[{,]${label}="`))
    }
  })

  test('names problems that there are', () => {
    for (const [, how, problem = ''] of expr.matchAll(/problem(=~?)"([^"]+)"/g)) {
      const pattern = how === '=' ? problem : new RegExp(`^(?:${problem})$`)
      const ids = Object.keys(PROBLEMS)
      expect(
        ids.some((id) => (typeof pattern === 'string' ? id === pattern : pattern.test(id))),
        problem,
      ).toBe(true)
    }
  })
})

test('the route of an act is written as the rules look for it', () => {
  expect(metrics).toMatch(/_bucket\{le="0.25",route="[^"]*\/api\/v1\/acts",method="POST",status="201"\}/)
})

const promtool = '/usr/bin/promtool'
test.skipIf(!existsSync(promtool))('Prometheus takes the rules and the figures', () => {
  const checked = spawnSync(promtool, ['check', 'rules', path], { encoding: 'utf8' })
  expect(checked.stdout + checked.stderr).toContain(`SUCCESS: ${rules.length} rules found`)
  const cases = join(import.meta.dirname, 'alerts-cases.yaml')
  const tried = spawnSync(promtool, ['test', 'rules', cases], { encoding: 'utf8' })
  expect(tried.stdout + tried.stderr).toContain('SUCCESS')
  const figures = spawnSync(promtool, ['check', 'metrics'], { encoding: 'utf8', input: metrics })
  expect(figures.stderr).not.toMatch(/error while/)
})
