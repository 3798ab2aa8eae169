import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/** A passage of a source file, and what stands there instead. */
export interface Edit {
  /** Path from the root of the repository. */
  file: string
  find: string
  replace: string
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Takes guards out of the service as it is read, where no seam leads to them. A passage that is no longer there is an
 * error, so that a control cannot go on without its fault.
 *
 * @returns to be called once everything has been read
 */
export function plant(edits: readonly Edit[]): () => void {
  if (edits.length === 0) return () => {}
  const left = new Set(edits)
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      const own = edits.filter(({ file }) => url.startsWith('file:') && fileURLToPath(url) === ROOT + file)
      if (own.length === 0) return loaded
      const source = own.reduce((text, edit) => {
        left.delete(edit)
        return applyEdit(text, edit)
      }, String(loaded.source))
      return { ...loaded, source }
    },
  })
  return () => {
    for (const { file } of left) throw new Error(`${file} was not read, so nothing was planted in it.`)
  }
}

/** Exchanges the passage, which has to stand there once. */
export function applyEdit(text: string, { file, find, replace }: Edit): string {
  const parts = text.split(find)
  if (parts.length !== 2)
    throw new Error(`${file} holds "${find}" ${parts.length - 1} times instead of once.`)
  return parts.join(replace)
}
