import { spawnSync } from 'node:child_process'

/**
 * Sets the seed of a run, for all processes that it starts, and says it: another one for every commit, so that what
 * is only sampled is gone through in time; KELISIM_TEST_SEED repeats one.
 */
export function chooseSeed(): void {
  process.env.KELISIM_TEST_SEED ||= String(deriveSeed())
  const form = process.env.KELISIM_FULL ? 'everything is tried' : 'npm run test:all tries everything'
  console.log(`Seed ${process.env.KELISIM_TEST_SEED} (KELISIM_TEST_SEED repeats it); ${form}.`)
}

function deriveSeed(): number {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' })
  // 28 bits; outside a checkout any number will do.
  return (
    Number.parseInt(/^[0-9a-f]{7}/.exec(stdout ?? '')?.[0] ?? '', 16) || Math.floor(Math.random() * 2 ** 28)
  )
}
