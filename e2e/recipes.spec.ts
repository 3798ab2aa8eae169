import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { findFreePort } from '../scripts/harness/free-port.ts'
import { type Found, findStack } from './support/recipes/find-stack.ts'
import { installRecipe } from './support/recipes/install-recipe.ts'
import { planJourney } from './support/recipes/journey.ts'
import { makeKey, registerProduct } from './support/recipes/product-key.ts'
import { runCommand, startProduct } from './support/recipes/run-command.ts'
import { STACKS, type Stack } from './support/recipes/stacks.ts'
import { writeRow } from './support/recipes/table.ts'
import { createWorldOfTwo } from './support/recipes/two-versions.ts'

/**
 * The recipes of `docs/frameworks.md`, each with the real framework. `UPDATE=1` writes the table in that guide.
 * Each waits a minute until its server asks again, so a few walk at a time.
 */
test.describe.configure({ mode: 'parallel', timeout: 600_000 })

const NAMES = STACKS.map(({ name }) => name)

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
    let result = ''
    try {
      await walk(stack, found, page, (step) => {
        result = `**failed** at: ${step}`
      })
      result = '✓'
    } finally {
      if (process.env.UPDATE) writeRow(NAMES, { name: stack.name, versions: found.versions, result })
    }
  })

/** Builds and starts the recipe beside a service of its own, and goes the whole journey with it. */
async function walk(stack: Stack, { command }: Found, page: Page, reach: (step: string) => void) {
  const troubles: string[] = []
  // A page that never comes is told in half a minute, with what was on the screen.
  page.setDefaultNavigationTimeout(30_000)
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (said) => {
    // An answer that closes the gate is a failure to the browser.
    if (said.type() === 'error' && !said.text().startsWith('Failed to load resource'))
      troubles.push(said.text())
  })
  const { world, publish } = await createWorldOfTwo()
  const folder = await installRecipe(stack)
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
    for (const [name, take] of planJourney(page, { ...running, publish })) {
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
