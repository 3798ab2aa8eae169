import { KelisimError } from '../../domain/error.ts'
import { formatVerifierKey } from '../../domain/log/checkpoint.ts'
import { adoptKeys } from '../keys/adopt-keys.ts'
import { KEY_USES, type KeyUse, readKeyFile, withNewKey, writeKeyFile } from '../keys/key-file.ts'
import { deriveLogOrigin } from '../write/receipts.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = `npm run service -- keys [rotate ${KEY_USES.join('|')} | adopt]`

/**
 * `keys`: lists the service's own keys; `keys rotate <use>`: makes a new one and retires the one before; `keys adopt`:
 * lets a log whose keys are lost go on with others.
 */
export const declareKeys: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .argument('[act]')
    .argument('[use]')
    .action((act: string | undefined, use: string | undefined) => manageKeys({ act, use }, openTools()))

async function manageKeys(
  { act, use }: { act: string | undefined; use: string | undefined },
  { settings, openStore, openRing, readProducts, now, print }: Tools,
): Promise<void> {
  if (act === 'rotate') {
    if (!KEY_USES.includes(use as KeyUse)) throw createUsageError(`There is no use "${use ?? ''}".`)
    writeKeyFile(settings.keys, withNewKey(readKeyFile(settings.keys), use as KeyUse, now()))
    print('Start the service anew for it to sign with the new key; keep a copy of the key file.')
  } else if (act === 'adopt') {
    await adopt({ settings, openStore, now, print })
  } else if (act !== undefined) {
    throw createUsageError(`There is no "keys ${act}".`)
  }
  const ring = openRing()
  for (const { kid, createdAt, retiredAt } of ring.listPublished()) {
    print(`${kid.padEnd(30)} from ${createdAt}${retiredAt === null ? '' : ` to ${retiredAt}`}`)
  }
  const origin = deriveLogOrigin(readProducts().audience)
  print(
    `\nThe log's key, for whoever keeps checkpoints:\n${formatVerifierKey(origin, ring.getCurrent('log').publicKey)}`,
  )
}

async function adopt({
  settings,
  openStore,
  now,
  print,
}: Pick<Tools, 'settings' | 'openStore' | 'now' | 'print'>): Promise<void> {
  const store = await openStore()
  try {
    const { kept, unknown } = await adoptKeys(settings.keys, store, now())
    for (const kid of kept) print(`Lost, its public half is kept: ${kid}`)
    for (const kid of unknown) print(`Lost, its public half too: ${kid}`)
    print(
      'Start the service no sooner than twelve minutes after the last erasure, and say when this was done.\n',
    )
  } finally {
    await store.close()
  }
}

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: ${USAGE}`)
}
