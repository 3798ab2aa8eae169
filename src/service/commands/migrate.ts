import type { Tools } from './command.ts'

/** `migrate`: brings the database's schema up to date, by the role that owns it. */
export async function migrate({ openStore, print }: Tools): Promise<void> {
  const store = await openStore()
  await store.close()
  print('The schema is up to date.')
}
