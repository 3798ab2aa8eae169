import { startSteps } from './start-steps.ts'

startSteps(document)
