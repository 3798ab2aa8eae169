import { configDefaults, defineConfig } from 'vitest/config'
import { IS_FULL } from './scripts/harness/test-run/sample.ts'

/** Files that try whole programs and guides by themselves: `npm run test:all` runs them, `npm test` leaves them out. */
const ONLY_WITH_ALL = [
  'scripts/pack.test.ts',
  'src/service/ops/packaging.test.ts',
  'src/service/ops/day.test.ts',
  'src/service/ops/proxy/crowd.test.ts',
  'src/service/ops/proxy/proxy.test.ts',
  'src/service/ops/proxy/trouble.test.ts',
  'src/service/ops/runbooks.test.ts',
]

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(IS_FULL ? [] : ONLY_WITH_ALL)],
    // A test that was singled out while it was written would leave the others out, and say so only in a count.
    allowOnly: false,
    globalSetup: 'scripts/harness/test-run/set-up.ts',
    setupFiles: 'scripts/harness/test-run/fixture-properties.ts',
    // Tests leave nothing behind in their process, so files may share one.
    isolate: false,
    // Half of the time is spent waiting for other processes.
    maxWorkers: '200%',
    // Full counts take as long as they take.
    testTimeout: IS_FULL ? 1_200_000 : 90_000,
    hookTimeout: IS_FULL ? 600_000 : 60_000,
  },
})
