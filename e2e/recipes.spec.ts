import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { findFreePort } from '../scripts/harness/free-port.ts'
import { letSignOut, planAbsences } from './support/recipes/absences.ts'
import { type Found, findStack } from './support/recipes/find-stack.ts'
import { installRecipe } from './support/recipes/install-recipe.ts'
import { planJourney } from './support/recipes/journey.ts'
import { makeKey, registerProduct } from './support/recipes/product-key.ts'
import { planRestJourney } from './support/recipes/rest-journey.ts'
import { runCommand, startProduct } from './support/recipes/run-command.ts'
import { STACKS, type Stack } from './support/recipes/stacks.ts'
import { noteRow } from './support/recipes/table.ts'
import { createWorldOfThree } from './support/recipes/three-versions.ts'

/**
 * The recipes of `docs/frameworks.md`, each with the real framework. `UPDATE=1` writes the table in that guide.
 * Each waits a minute until its server asks again, so a few walk at a time.
 */
test.describe.configure({ mode: 'parallel', timeout: 600_000 })

for (const stack of STACKS)
  test(stack.name, async ({ page }) => {
    const found = findStack(stack)
    if (!found) {
      const reason = `${stack.program?.name} is not installed here, so ${stack.name} was not run.`
      // Playwright's own list does not say why.
      console.log(reason)
      test.skip(true, reason)
      return
    }
    let result = '**failed** at: preparation'
    try {
      await walk(stack, found, page, (step) => {
        result = `**failed** at: ${step}`
      })
      result = '✓'
    } finally {
      if (process.env.UPDATE) noteRow({ name: stack.name, versions: found.versions, result })
    }
  })

/** Builds and starts the recipe beside a service of its own, and goes the whole journey with it. */
async function walk(stack: Stack, { command }: Found, page: Page, reach: (step: string) => void) {
  const troubles: string[] = []
  // A page that never comes is told in half a minute, with what was on the screen.
  page.setDefaultNavigationTimeout(30_000)
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (said) => {
    // An answer that closes the gate is a failure to the browser; what the element says of absences is asked for.
    const isExpected = /^Failed to load resource|GateError: (?:token|unreachable)/.test(said.text())
    if (said.type() === 'error' && !isExpected) troubles.push(said.text())
  })
  const { world, publish } = await createWorldOfThree()
  const folder = await installRecipe(stack)
  if (stack.session) {
    const file = join(folder, stack.session)
    writeFileSync(file, letSignOut(readFileSync(file, 'utf8')))
  }
  const port = String(await findFreePort())
  const origin = `http://localhost:${port}`
  const { registered, jwk, pem } = makeKey(stack.key ?? 'ed25519')
  const fill = (words: readonly string[]) =>
    words.map((word) => (word === 'python' && command ? command : word.replace('$PORT', port)))
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const known = { PORT: port, ORIGIN: origin, KELISIM_SERVICE: world.service, KELISIM_KEY: jwk }
  let stop = async () => {}
  try {
    reach('build')
    // A build knows where the product and the service are, and has no key.
    const places = { ORIGIN: origin, VITE_KELISIM_SERVICE: world.service }
    if (stack.build) await runCommand(fill(stack.build), { folder, env: { ...env, ...places } })
    reach('start')
    registerProduct(world.data, world.service, origin, registered)
    await world.startService()
    writeFileSync(join(folder, 'kelisim.pem'), pem, { mode: 0o600 })
    stop = await startProduct(fill(stack.start), origin, { folder, env: { ...env, ...known } })
    const running = { origin, page: stack.page ?? '/', hears: stack.hears ?? false, service: world.service }
    const journey = stack.app
      ? planRestJourney({ command: fill(stack.app), folder, env: { ...env, ...known }, origin, publish })
      : planJourney(page, { ...running, publish })
    if (stack.session) {
      const [stopService, startService] = [() => world.stopService(), () => world.startService()]
      journey.push(...planAbsences(page, { ...running, publish, folder, stopService, startService }))
    }
    for (const [name, take] of journey) {
      reach(name)
      await test.step(name, take)
    }
    reach('a quiet console')
    expect(troubles).toEqual([])
  } finally {
    await stop()
    await world.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
