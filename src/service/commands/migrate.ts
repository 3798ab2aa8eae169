import type { Command } from './command.ts'

/** `migrate`: brings the database's schema up to date, by the role that owns it. */
export const migrate: Command = async (_, { openStore, print }) => {
  const store = await openStore()
  await store.close()
  print('The schema is up to date.')
}
