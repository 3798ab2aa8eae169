import type { Manifest, ManifestVersion } from '../../domain/publication/manifest.ts'

/** The published version that a receipt is about; null where it is published no more, or cannot be asked for. */
export type FindVersion = (policy: string, number: number) => Promise<ManifestVersion | null>

/** Asks once for what is published, and again where that failed. */
export function createVersionFinder(service: string): FindVersion {
  let loading: Promise<Manifest> | undefined
  const load = async () => {
    const answer = await fetch(`${service}/policies.json`)
    if (!answer.ok) throw new Error(answer.statusText)
    return (await answer.json()) as Manifest
  }
  return async (policy, number) => {
    loading ??= load()
    try {
      const { policies } = await loading
      const versions = policies.find(({ id }) => id === policy)?.versions
      return versions?.find((version) => version.number === number) ?? null
    } catch {
      loading = undefined
      return null
    }
  }
}
