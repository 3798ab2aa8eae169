import { serve } from '../../src/service/commands/serve.ts'
import { createTools } from '../../src/service/main.ts'
import { readSettings } from '../../src/service/settings.ts'
import { MUTANTS } from './mutants/mutants.ts'

// The service as it is delivered, with the named parts exchanged: a clock that is steered, or something that
// breaks a promise on purpose, so that the tests can show that they would notice.
let tools = createTools(readSettings(process.env))
for (const name of (process.env.KELISIM_FAULT_PARTS ?? '').split(',')) {
  const exchange = MUTANTS.get(name)
  if (exchange === undefined) throw new Error(`There is no part "${name}".`)
  tools = exchange(tools)
}
await serve(tools)
