import type { Measurement } from './measurement.ts'
import { BUILD } from './of-build.ts'
import { CHECK } from './of-check.ts'
import { DIFF } from './of-diff.ts'
import { FAULT } from './of-fault.ts'
import { LIGHTHOUSE } from './of-lighthouse.ts'
import { LOAD } from './of-load.ts'
import { SERVICE } from './of-service.ts'
import { TESTS } from './of-tests.ts'
import { WIDGET } from './of-widget.ts'

/** Everything that is measured for the table of promises, in its order. */
export const MEASUREMENTS: readonly Measurement[] = [
  DIFF,
  CHECK,
  BUILD,
  LIGHTHOUSE,
  WIDGET,
  SERVICE,
  LOAD,
  FAULT,
  TESTS,
]
