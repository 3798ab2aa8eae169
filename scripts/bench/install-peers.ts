import { installApart } from '../lib/install-apart.ts'

/** Installs peers on demand into a folder of their own; false, with a message, when that cannot be done. */
export async function installPeers(folder: string, names: readonly string[]): Promise<boolean> {
  if (await installApart(folder, names, 'the bench')) return true
  console.error('The peers could not be installed (is there a network?); the bench goes on without them.')
  return false
}
