import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { buildEnvironment, OFFICE } from '../harness/kelisim.ts'
import { signServiceToken } from '../harness/token.ts'
import { ask } from './ask.ts'
import type { Figures } from './figures.ts'
import { type Judgement, judge, type LogRow } from './judge.ts'
import type { LaunchOptions, ServiceUnderTest } from './service-under-test.ts'

/** What a log came to that was held against the ledger. */
export interface Verdict {
  figures: Figures
  judgement: Judgement
  /** The acts of the log in their order. */
  rows: LogRow[]
}

/** Confirmed acts of which the receipt is asked for once more. */
const ASKED_AGAIN = 100

/** Lets the service be as it is delivered, settles what is open, and holds the log against the history. */
export async function judgeService(service: ServiceUnderTest, launch: LaunchOptions = {}): Promise<Verdict> {
  const { clients, history, options } = service
  await service.startAsDelivered(launch)
  if (options.lookedFor === null) {
    await service.settle()
    for (const act of clients.confirmed.slice(-ASKED_AGAIN)) await clients.resubmit(act)
  }
  const rows = await readLog(service)
  await service.saveCheckpoint()
  await service.child.stop()
  const judgement = judge(history.read(), rows)
  const { confirmed: _, unknown: __, ...counts } = judgement
  const isChecked = options.lookedFor === null || options.lookedFor === 'findings'
  return { rows, judgement, figures: { ...counts, findings: isChecked ? await countFindings(service) : 0 } }
}

/** Every act of the log as the service's own feed gives it. */
async function readLog({ options, port }: ServiceUnderTest): Promise<LogRow[]> {
  const token = await signServiceToken(options.signer, OFFICE, 'report')
  const told = await ask(port, { path: '/auth/api/v1/report/acts', token })
  if (!('status' in told) || told.status !== 200)
    throw new Error(`The feed answered unexpectedly: ${JSON.stringify(told)}.`)
  return told.body.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

/** Runs the service's own check of the whole log against every checkpoint that was kept; counts what it finds. */
async function countFindings(service: ServiceUnderTest): Promise<number> {
  const args = service.checkpoints.flatMap((path) => ['--checkpoint', path])
  const child = spawn(process.execPath, ['src/service/main.ts', 'fsck', '--json', ...args], {
    env: buildEnvironment(service.buildOptions()),
    stdio: ['ignore', 'pipe', service.messagesFile],
  })
  const said = child.stdout ? await text(child.stdout) : ''
  if (said === '') throw new Error(`fsck printed nothing.\n${service.readMessages()}`)
  return JSON.parse(said).count
}
