import { KelisimError } from '../../src/domain/error.ts'

/** Runs a command and ends the process plainly: expected failures in words, mistakes with their stack. */
export async function run(main: () => Promise<number | undefined> | number | undefined): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof KelisimError)) throw error
    console.error(error.report)
    process.exitCode = error.code === 'usage' ? 2 : 1
  }
}
