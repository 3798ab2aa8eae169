import { KelisimError } from '../../domain/error.ts'
import { type Manifest, ManifestSchema } from '../../domain/publication/manifest.ts'
import { sayToOperator } from './say.ts'

/** Reads the text of a manifest. */
export function readManifest(text: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw createError(sayToOperator('service.manifest.unfinished'), cause)
  }
  const result = ManifestSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw createError(
    sayToOperator('service.manifest.unexpected', {
      place: issue?.path.join('.') ?? '',
      problem: issue?.message ?? '',
    }),
    result.error,
  )
}

function createError(message: string, cause: unknown): KelisimError {
  return new KelisimError('manifest-invalid', message, sayToOperator('service.manifest.build'), { cause })
}
