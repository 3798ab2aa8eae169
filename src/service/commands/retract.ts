import { createInterface } from 'node:readline/promises'
import { KelisimError } from '../../domain/error.ts'
import { deriveVersionStates } from '../../domain/log/version-states.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import type { AcceptanceStore, Reactions, VersionSight } from '../../store/store.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { sayToOperator as say } from '../published/say.ts'
import { openLog } from '../write/open-log.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = 'npm run service -- retract privacy@3 [--yes]'

/** `retract`: takes a published version back, so that a site without it, or with another one, can be taken over. */
export const declareRetract: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .argument('[version]')
    .option('--yes')
    .action((name: string | undefined, { yes = false }: { yes?: boolean }) => retract(name, yes, openTools()))

async function retract(name: string | undefined, isConfirmed: boolean, tools: Tools): Promise<void> {
  if (name === undefined) throw createUsageError(say('service.retract.name'))
  const { store, ring } = await openLog(tools)
  try {
    const sight = await findKnown(store, name)
    const version = formatVersionName(sight.policy, sight.version)
    tools.print(sayReactions(version, await store.countReactions(sight)))
    if (!isConfirmed && (await askToConfirm(version)) !== version) {
      tools.print(say('service.retract.cancelled'))
      return
    }
    const retraction = { ...sight, id: tools.newId(), evenIfAnswered: true }
    const outcome = await store.retractVersion(retraction, tools.now().toISOString(), getSigningKeys(ring))
    if (outcome.kind === 'unknown') throw await createUnknownError(store, name)
    tools.print(say('service.retract.done', { version }))
  } finally {
    await store.close()
  }
}

async function findKnown(store: AcceptanceStore, name: string): Promise<VersionSight> {
  const found = (await listKnown(store)).find(
    ({ policy, version }) => formatVersionName(policy, version) === name,
  )
  if (found === undefined) throw await createUnknownError(store, name)
  const { policy, version, facts } = found
  return { policy, version, facts }
}

async function listKnown(store: AcceptanceStore) {
  return deriveVersionStates(await store.listVersions()).filter(({ isKnown }) => isKnown)
}

function sayReactions(version: string, { people, acts }: Reactions): string {
  return acts === 0
    ? say('service.retract.nobody', { version })
    : say('service.retract.acted', { version, count: people, acts })
}

/** What was typed; a command that nobody sits at has to be told by `--yes`. */
async function askToConfirm(version: string): Promise<string> {
  if (!process.stdin.isTTY) throw createUsageError(say('service.retract.yes'))
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await terminal.question(say('service.retract.confirm', { version }))).trim()
  } finally {
    terminal.close()
  }
}

async function createUnknownError(store: AcceptanceStore, name: string): Promise<KelisimError> {
  const known = (await listKnown(store)).map(({ policy, version }) => formatVersionName(policy, version))
  const message = say('service.retract.unknown', {
    version: name,
    known: known.join(', ') || say('service.retract.none'),
  })
  return new KelisimError('version-unknown', message, `Usage: ${USAGE}`)
}

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: ${USAGE}`)
}
