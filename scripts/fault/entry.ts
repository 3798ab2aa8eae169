import { MUTANTS } from './mutants/mutants.ts'
import { plant } from './mutants/plant.ts'
import { PLANTED } from './mutants/planted.ts'

// The service as it is delivered, with the named parts exchanged: a clock that is steered, or something that
// breaks a promise on purpose, so that the tests can show that they would notice.
const names = (process.env.KELISIM_FAULT_PARTS ?? '').split(',')
for (const name of names) {
  if (!MUTANTS.has(name) && !PLANTED.has(name)) throw new Error(`There is no part "${name}".`)
}
const finish = plant(names.flatMap((name) => PLANTED.get(name) ?? []))

// Only now: what is planted has to be there before the service is read.
const [{ serve }, { createTools }, { readSettings }] = await Promise.all([
  import('../../src/service/commands/serve.ts'),
  import('../../src/service/main.ts'),
  import('../../src/service/settings.ts'),
])
finish()
let tools = createTools(readSettings(process.env))
for (const name of names) tools = MUTANTS.get(name)?.(tools) ?? tools
await serve(tools)
