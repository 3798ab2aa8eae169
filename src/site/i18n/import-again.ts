let tries = 0

/**
 * Imports a module, and once more from the same place when it did not come: browsers remember under which address a
 * module failed and never ask for it again, so that a moment without a network would last until the page is left.
 *
 * @throws what the import throws, when it does not come either
 * @example const { showComparison } = await importAgain(() => import('./show-comparison.ts'))
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const address = findAddress(error)
    if (address === null) throw error
    tries++
    return import(/* @vite-ignore */ `${address}?${tries}`)
  }
}

/** The address of the module that did not come; Chromium and Firefox name it, Safari asks again by itself. */
function findAddress(error: unknown): string | null {
  const [address] = /https?:\/\/[^\s?]+\.js/.exec(error instanceof Error ? error.message : '') ?? []
  return address?.startsWith(`${location.origin}/`) ? address : null
}
