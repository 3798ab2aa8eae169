interface OldVersion {
  summary: Record<string, string[]>
  meaning: Record<string, string[]>
}

interface OldPolicy {
  id: string
  versions: OldVersion[]
  changes: unknown
}

/** A manifest of the first form as today's build writes it of the same policies: sealed facts and fragments as they were. */
export function rebuildManifest(text: string): string {
  const { policies, ...others } = JSON.parse(text) as { policies: OldPolicy[] }
  const rebuilt = policies.map(({ id, versions, changes, ...terms }) => ({
    id,
    versions: versions.map(({ summary, meaning, ...version }) => ({
      ...version,
      terms: { operator: { name: { kk: '…', ru: '…', en: '…' } }, ...terms },
      summary: toPoints(summary),
      meaning: toPoints(meaning),
    })),
    changes,
  }))
  return JSON.stringify({ ...others, schema: 'kelisim-manifest/2', policies: rebuilt })
}

function toPoints({ kk = [], ru = [], en = [] }: Record<string, string[]>) {
  return kk.map((words, index) => ({ kk: words, ru: ru[index], en: en[index] }))
}
