import { defineConfig } from '@playwright/test'
import { IS_FULL } from '../scripts/harness/test-run/sample.ts'

/** Browser tests run against real processes; each file has a site of its own, some files at a time. */
export default defineConfig({
  testDir: '.',
  // Installs and builds a dozen frameworks: `npm run test:all` does.
  testIgnore: IS_FULL ? [] : ['recipes.spec.ts'],
  // A test that was singled out while it was written would leave the others out without a word.
  forbidOnly: true,
  globalSetup: './support/set-up.ts',
  // Half of the time is spent waiting for pages and processes.
  workers: 3,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'line' : 'list',
  outputDir: '../test-results',
  use: {
    browserName: 'chromium',
    viewport: { width: 390, height: 844 },
    // What never comes is told in half a minute, not when the whole test runs out.
    actionTimeout: 30_000,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    // States of the page tell what went wrong; pictures of every moment only slow the tests down.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium refuses to start its sandbox as root, as in most containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
