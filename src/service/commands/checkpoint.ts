import { KelisimError } from '../../domain/error.ts'
import { createReceipts } from '../write/receipts.ts'
import type { Tools } from './command.ts'

/** `checkpoint`: prints the newest signed checkpoint, for keeping where the database's keeper cannot reach it. */
export async function printCheckpoint({
  settings,
  openRing,
  openScan,
  readProducts,
  print,
}: Tools): Promise<void> {
  const ring = openRing()
  const { audience } = readProducts()
  const scan = await openScan()
  try {
    const head = await scan.findHead()
    if (head === null) {
      throw new KelisimError('usage', 'The log has no records yet.', 'Keep a checkpoint once it has some.')
    }
    if (ring.find(head.logKey) === undefined) {
      throw new KelisimError(
        'keys-foreign',
        `The newest records are kept with the key ${head.logKey}, which is not in ${settings.keys}.`,
        'Run it where the service runs, with the same settings.',
      )
    }
    // The note ends with the newline that `print` adds.
    print(createReceipts(ring, audience).signCheckpoint(head).replace(/\n$/, ''))
  } finally {
    await scan.close()
  }
}
