import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FaultEnvironment } from './environment.ts'
import type { Control, FaultTest, Outcome } from './fault-test.ts'
import type { FigureName, Figures } from './figures.ts'
import { SHORT } from './profile.ts'
import { computeTotal, runTests } from './run.ts'

let folder: string
let workshop: FaultEnvironment
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-run-'))
  workshop = await FaultEnvironment.open(folder, SHORT, 1)
})
afterAll(async () => {
  await workshop.close()
  rmSync(folder, { recursive: true })
})

const outcome = (figures: Figures): Outcome => ({ figures, told: 'did it twice' })
const control = (figures: Figures, proves: FigureName = 'lost'): Control => ({
  what: 'A liar',
  proves,
  run: async () => outcome(figures),
})
const aTest = (run: () => Promise<Outcome>, controls: Control[] = []): FaultTest => ({
  id: 'test',
  title: 'A test',
  run,
  controls,
})

async function ran(...tests: FaultTest[]) {
  const lines: string[] = []
  const tell = (line: string) => void lines.push(line.replace(/\(\d.* s\)/, '(0.1 s)'))
  const reports = await runTests(tests, workshop, { isPaired: tests.length > 1, print: tell })
  return { lines, ...computeTotal(reports) }
}

test('a fault that is survived, by a test that would have noticed otherwise, is as promised', async () => {
  const found = await ran(aTest(async () => outcome({ lost: 0 }), [control({ lost: 3 })]))
  expect(found.lines).toEqual([
    '✓ A test: did it twice; nothing amiss. (0.1 s)',
    '  ✓ A liar is found out, as it must be: lost 3. (0.1 s)',
  ])
  expect(found).toMatchObject({
    isAsPromised: true,
    line: expect.stringMatching(/^lost 0, .*, controls missed 0 of 1, not run 0$/),
  })
})

test('a fault that is not survived is not as promised', async () => {
  const found = await ran(aTest(async () => outcome({ lost: 1, wrong: 2 })))
  expect(found.lines).toEqual(['✗ A test: did it twice; NOT AS PROMISED: lost 1, wrong answers 2. (0.1 s)'])
  expect(found).toMatchObject({ isAsPromised: false, line: expect.stringMatching(/^lost 1, /) })
})

test('a test that does not find a liar out proves nothing, whatever else it finds', async () => {
  const found = await ran(aTest(async () => outcome({}), [control({ duplicated: 5 })]))
  expect(found.lines[1]).toBe('  ✗ A liar is NOT FOUND OUT: did it twice; the test proves nothing.')
  expect(found.isAsPromised).toBe(false)
})

test('a test that breaks off is not as promised, and the next one is run', async () => {
  const broken = aTest(async () => {
    throw new Error('the server is gone')
  })
  const found = await ran(
    broken,
    aTest(async () => outcome({})),
  )
  expect(found.lines[0]).toMatch(/^✗ A test: broke off: Error: the server is gone/)
  expect(found.lines[1]).toBe('✓ A test: did it twice; nothing amiss. (0.1 s)')
  expect(found).toMatchObject({
    isAsPromised: false,
    line: expect.stringContaining('tests that broke off 1'),
  })
})

test('a test that cannot be run here is counted apart, and its controls are not run', async () => {
  const found = await ran(aTest(async () => ({ notRun: 'strace is missing' }), [control({})]))
  expect(found.lines).toEqual(['– A test: not run: strace is missing. (0.1 s)'])
  expect(found).toMatchObject({
    isAsPromised: true,
    line: expect.stringMatching(/controls missed 0 of 0, not run 1$/),
  })
})
