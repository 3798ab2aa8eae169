import { KelisimError } from '../../domain/error.ts'
import { formatVerifierKey } from '../../domain/log/checkpoint.ts'
import { KEY_USES, type KeyUse, readKeyFile, withNewKey, writeKeyFile } from '../keys/key-file.ts'
import { deriveLogOrigin } from '../write/receipts.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = `npm run service -- keys [rotate ${KEY_USES.join('|')}]`

/** `keys`: lists the service's own keys; `keys rotate <use>`: makes a new one and retires the one before. */
export const declareKeys: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .argument('[act]')
    .argument('[use]')
    .action((act: string | undefined, use: string | undefined) => manageKeys({ act, use }, openTools()))

async function manageKeys(
  { act, use }: { act: string | undefined; use: string | undefined },
  { settings, openRing, readProducts, now, print }: Tools,
): Promise<void> {
  // Makes the file where there is none.
  openRing()
  if (act === 'rotate') {
    if (!KEY_USES.includes(use as KeyUse)) throw createUsageError(`There is no use "${use ?? ''}".`)
    writeKeyFile(settings.keys, withNewKey(readKeyFile(settings.keys), use as KeyUse, now()))
    print('Start the service anew for it to sign with the new key; keep a copy of the key file.')
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

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: ${USAGE}`)
}
