import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const trySample = (env: Record<string, string>) => {
  const file = new URL('./sample.ts', import.meta.url)
  const program = `import { chooseCount, listNumbers, sampleCases, takeShare } from ${JSON.stringify(file)}
    console.log(chooseCount(3, 9), ...sampleCases(listNumbers(1, 40), 4), ...takeShare([1, 2, 3, 4], 0, 2))`
  const { KELISIM_FULL: _, KELISIM_TEST_SEED: __, ...rest } = process.env
  return spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    encoding: 'utf8',
    env: { ...rest, ...env },
  })
}
const sample = (env: Record<string, string>): string => trySample(env).stdout

test('a seed gives the same cases again, and another seed others', () => {
  const first = sample({ KELISIM_TEST_SEED: '5' })
  expect(first.split(' ')).toHaveLength(7)
  expect(sample({ KELISIM_TEST_SEED: '5' })).toBe(first)
  expect(sample({ KELISIM_TEST_SEED: '6' })).not.toBe(first)
})

test('where everything is tried, nothing is left out', () => {
  expect(sample({ KELISIM_FULL: '1' }).split(' ')).toHaveLength(45)
})

test.each(['abc', '-5', '1.5', '1e3'])('%s is no seed, instead of one that leaves everything out', (seed) => {
  const { status, stderr } = trySample({ KELISIM_TEST_SEED: seed })
  expect(status).not.toBe(0)
  expect(stderr).toContain('has to be a whole number')
})
