import { KelisimError } from '../../domain/error.ts'
import type { Product } from '../products/products.ts'
import { getRealm } from '../products/realm.ts'
import { eraseOwner } from '../staff/subjects.ts'
import { openLog } from '../write/open-log.ts'
import { createReceipts } from '../write/receipts.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = 'npm run service -- erase --product demo|--realm clinic --subject person-1'

interface EraseOptions {
  product?: string
  realm?: string
  subject?: string
}

/** `erase`: erases what makes records a person's, where no service token is at hand. */
export const declareErase: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .option('--product <id>')
    .option('--realm <id>')
    .option('--subject <id>')
    .action((options: EraseOptions) => erase(options, openTools()))

async function erase({ product, realm, subject }: EraseOptions, tools: Tools): Promise<void> {
  if ((product === undefined) === (realm === undefined) || subject === undefined) {
    throw createUsageError('Name either the product or the realm, and the person.')
  }
  const { readProducts, now, newId, print } = tools
  const { audience, products } = readProducts()
  // A realm may be one that no product is in any more.
  const meant = realm ?? findRealm(products, product)
  const { store, ring } = await openLog(tools)
  try {
    const eraser = { store, ring, receipts: createReceipts(ring, audience), now, newId }
    const outcome = await eraseOwner(eraser, { realm: meant, subject })
    print(
      outcome.kind === 'held'
        ? `Held until ${outcome.until}; it will be erased then.`
        : `Records erased: ${outcome.records}${outcome.receipt ? `\n${JSON.stringify({ receipt: outcome.receipt })}` : ''}`,
    )
  } finally {
    await store.close()
  }
}

/** The realm of a product that is on its own: of a group's, whoever erases has to say that all of it is meant. */
function findRealm(products: readonly Product[], id: string | undefined): string {
  const registered = products.find((one) => one.id === id)
  if (registered === undefined) throw createUsageError(`No product "${id}" is registered.`)
  const realm = getRealm(registered)
  if (realm === registered.id) return realm
  throw createUsageError(
    `The product ${id} shares its records with the group ${realm}: name --realm ${realm}, or, for those from before it joined, --realm ${id}.`,
  )
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
