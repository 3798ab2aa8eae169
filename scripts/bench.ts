import { runBench } from './bench/run-bench.ts'
import { run } from './lib/fail.ts'

/** Measurements: `npm run bench -- <name>`. A target that is missed is printed, it does not fail. Exit code 2: wrong use. */
await run(() => runBench(process.argv.slice(2)))
