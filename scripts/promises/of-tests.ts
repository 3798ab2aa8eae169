import type { Measurement } from './measurement.ts'

/** What vitest says of its files. */
interface Tested {
  testResults: readonly {
    name: string
    assertionResults: readonly { fullName: string; status: string }[]
  }[]
}

/** Tests whose counts are cut short in everyday runs. */
const FILES = [
  'src/service/race.test.ts',
  'src/service/erasure.test.ts',
  'src/store/postgres/postgres-erasure.test.ts',
  'src/service/fuzz.test.ts',
  'src/service/tokens/service-token.test.ts',
  'src/service/tokens/subject-token.test.ts',
  'src/store/tamper.test.ts',
  'src/store/tamper-files.test.ts',
]

const OUTPUT = '.vitest/promises.json'

/** Tests that name a figure of their own stand in the table one by one. */
const NAMED = /(?<![A-Z])\d{3,}/

/** The tests with their full counts. */
export const TESTS: Measurement = {
  name: 'tests',
  command: `KELISIM_FULL=1 npx vitest run ${FILES.map((file) => file.split('/').at(-1)).join(' ')}`,
  args: [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...FILES,
    '--no-file-parallelism',
    '--testTimeout=7200000',
    '--hookTimeout=600000',
    '--reporter=json',
    `--outputFile=${OUTPUT}`,
  ],
  output: OUTPUT,
  env: { KELISIM_FULL: '1' },
  mayFail: true,
  lines: ({ testResults }: Tested) => {
    const all = testResults.flatMap(({ assertionResults }) => assertionResults)
    const passed = all.filter(({ status }) => status === 'passed').length
    return [
      {
        what: 'Tests of log, tokens, erasure and races with their full counts',
        promised: `${all.length} pass`,
        reached: `${passed} pass`,
        met: passed === all.length,
        headline: true,
      },
      ...all
        .filter(({ fullName }) => NAMED.test(fullName))
        .map(({ fullName, status }) => ({
          what: `Test: ${fullName.trim()}`,
          promised: 'passes',
          reached: status === 'passed' ? 'passes' : status,
          met: status === 'passed',
        })),
    ]
  },
}
