import { KelisimError } from '../../domain/error.ts'
import { formatVerifierKey } from '../../domain/log/checkpoint.ts'
import { KEY_USES, type KeyUse, readKeyFile, withNewKey, writeKeyFile } from '../keys/key-file.ts'
import { deriveLogOrigin } from '../write/receipts.ts'
import type { Command } from './command.ts'

/** `keys`: lists the service's own keys; `keys rotate <use>`: makes a new one and retires the one before. */
export const manageKeys: Command = async ([deed, use], { settings, openRing, readProducts, now, print }) => {
  // Makes the file where there is none.
  openRing()
  if (deed === 'rotate') {
    if (!KEY_USES.includes(use as KeyUse)) throw createUsageError(`There is no use "${use ?? ''}".`)
    writeKeyFile(settings.keys, withNewKey(readKeyFile(settings.keys), use as KeyUse, now()))
    print('Start the service anew for it to sign with the new key; keep a copy of the key file.')
  } else if (deed !== undefined) {
    throw createUsageError(`There is no "keys ${deed}".`)
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
  return new KelisimError('usage', message, `Usage: npm run service -- keys [rotate ${KEY_USES.join('|')}]`)
}
