import { parseArgs } from 'node:util'
import { KelisimError } from '../../domain/error.ts'
import { eraseOwner } from '../staff/subjects.ts'
import { createReceipts } from '../write/receipts.ts'
import type { Command } from './command.ts'

const USAGE = 'Usage: npm run service -- erase --product demo --subject person-1'

/** `erase`: erases what makes records a person's, where no service token is at hand. */
export const erase: Command = async (args, { openStore, openRing, readProducts, now, newId, print }) => {
  const { product, subject } = parseOptions(args)
  const { audience, products } = readProducts()
  if (!products.some(({ id }) => id === product)) {
    throw new KelisimError('usage', `No product "${product}" is registered.`, USAGE)
  }
  const ring = openRing()
  const store = await openStore()
  try {
    const tools = { store, ring, receipts: createReceipts(ring, audience), now, newId }
    const outcome = await eraseOwner(tools, { product, subject })
    print(
      outcome.kind === 'held'
        ? `Held until ${outcome.until}; it will be erased then.`
        : `Records erased: ${outcome.records}${outcome.receipt ? `\n${outcome.receipt}` : ''}`,
    )
  } finally {
    await store.close()
  }
}

function parseOptions(args: string[]): { product: string; subject: string } {
  const text = { type: 'string' } as const
  try {
    const { product, subject } = parseArgs({ args, options: { product: text, subject: text } }).values
    if (product === undefined || subject === undefined) throw new Error('Name the product and the person.')
    return { product, subject }
  } catch (cause) {
    throw new KelisimError('usage', (cause as Error).message, USAGE, { cause })
  }
}

/** `scrub`: rewrites what the database keeps of erased rows; on PostgreSQL it locks the table of openings. */
export const scrub: Command = async (_, { openStore, print }) => {
  const store = await openStore()
  try {
    await store.scrub()
    print('What was erased is gone from the pages of the database.')
  } finally {
    await store.close()
  }
}
