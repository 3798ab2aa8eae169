import fc from 'fast-check'
import { TEST_SEED } from './sample.ts'

// Properties that name no seed of their own go by that of the run.
fc.configureGlobal({ seed: TEST_SEED })
