import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium } from 'playwright'
import { chooseSeed } from './harness/test-run/choose-seed.ts'
import { run } from './lib/fail.ts'
import { findChromium } from './lib/find-chromium.ts'

/** `npm run test:e2e`: finds a browser and runs the browser tests in it; arguments go to Playwright. */
await run(async () => {
  chooseSeed()
  const CHROMIUM_PATH = findChromium(process.env, chromium.executablePath())
  const playwright = spawn(
    'playwright',
    ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH },
    },
  )
  const [code] = await once(playwright, 'exit')
  return code ?? 1
})
