import { KelisimError } from '../../domain/error.ts'
import { verifierKey } from '../../domain/log/checkpoint.ts'
import { KEY_USES, type KeyUse, readKeyFile, withNewKey, writeKeyFile } from '../keys/key-file.ts'
import { logOrigin } from '../write/receipts.ts'
import type { Command } from './command.ts'

/** `keys`: lists the service's own keys; `keys rotate <use>`: makes a new one and retires the one before. */
export const keys: Command = async ([deed, use], { settings, openRing, readProducts, now, print }) => {
  // Makes the file where there is none.
  openRing()
  if (deed === 'rotate') {
    if (!KEY_USES.includes(use as KeyUse)) throw wrong(`There is no use "${use ?? ''}".`)
    writeKeyFile(settings.keys, withNewKey(readKeyFile(settings.keys), use as KeyUse, now()))
    print('Start the service anew for it to sign with the new key; keep a copy of the key file.')
  } else if (deed !== undefined) {
    throw wrong(`There is no "keys ${deed}".`)
  }
  const ring = openRing()
  for (const { kid, createdAt, retiredAt } of ring.published()) {
    print(`${kid.padEnd(30)} from ${createdAt}${retiredAt === null ? '' : ` to ${retiredAt}`}`)
  }
  const origin = logOrigin(readProducts().audience)
  print(
    `\nThe log's key, for whoever keeps checkpoints:\n${verifierKey(origin, ring.current('log').publicKey)}`,
  )
}

function wrong(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: npm run service -- keys [rotate ${KEY_USES.join('|')}]`)
}
