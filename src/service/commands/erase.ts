import { KelisimError } from '../../domain/error.ts'
import { getRealm } from '../products/products.ts'
import { eraseOwner } from '../staff/subjects.ts'
import { createReceipts } from '../write/receipts.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = 'npm run service -- erase --product demo --subject person-1'

interface EraseOptions {
  product?: string
  subject?: string
}

/** `erase`: erases what makes records a person's, where no service token is at hand. */
export const declareErase: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .option('--product <id>')
    .option('--subject <id>')
    .action((options: EraseOptions) => erase(options, openTools()))

async function erase({ product, subject }: EraseOptions, tools: Tools): Promise<void> {
  if (product === undefined || subject === undefined) {
    throw createUsageError('Name the product and the person.')
  }
  const { openStore, openRing, readProducts, now, newId, print } = tools
  const { audience, products } = readProducts()
  const registered = products.find(({ id }) => id === product)
  if (registered === undefined) throw createUsageError(`No product "${product}" is registered.`)
  const ring = openRing()
  const store = await openStore()
  try {
    const eraser = { store, ring, receipts: createReceipts(ring, audience), now, newId }
    const outcome = await eraseOwner(eraser, { realm: getRealm(registered), subject })
    print(
      outcome.kind === 'held'
        ? `Held until ${outcome.until}; it will be erased then.`
        : `Records erased: ${outcome.records}${outcome.receipt ? `\n${outcome.receipt}` : ''}`,
    )
  } finally {
    await store.close()
  }
}

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: ${USAGE}`)
}

/** `scrub`: rewrites what the database keeps of erased rows; on PostgreSQL it locks the table of openings. */
export async function scrub({ openStore, print }: Tools): Promise<void> {
  const store = await openStore()
  try {
    await store.scrub()
    print('What was erased is gone from the pages of the database.')
  } finally {
    await store.close()
  }
}
