import type { Kysely } from 'kysely'
import { fromBase64 } from '../../domain/encoding/base64.ts'
import { computeRoot, EMPTY_FRONTIER, grow } from '../../domain/log/merkle.ts'
import type { Range } from '../../domain/log/merkle-proof.ts'
import { getFragments, type Span } from './fragments.ts'
import { STORED_LEVELS } from './grow-log.ts'
import type { Tables } from './tables.ts'

/** Reads the roots of perfect subtrees, all from one question to each of the two tables that keep hashes. */
export async function readSubtreeHashes(db: Kysely<Tables>, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const spans = ranges.map(toSpan)
  const kept = await readStoredHashes(db, mergeSpans(spans))
  const computed = new Map<string, Uint8Array>()
  return spans.map((span) => {
    const name = `${span.level} ${span.first} ${span.last}`
    // Neighbouring records share most of what proves them.
    const root = computed.get(name) ?? computeSpan(span, kept)
    computed.set(name, root)
    return root
  })
}

/** The subtrees next below a range of which hashes are kept. */
function toSpan({ start, end }: Range): Span {
  const height = Math.log2(end - start)
  const level = height - (height % STORED_LEVELS)
  const width = 2 ** level
  return { level, first: start / width, last: end / width - 1 }
}

/** The same places, each once. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.level - b.level || a.first - b.first)) {
    const before = merged.at(-1)
    if (before?.level === span.level && span.first <= before.last + 1)
      before.last = Math.max(before.last, span.last)
    else merged.push({ ...span })
  }
  return merged
}

async function readStoredHashes(db: Kysely<Tables>, spans: readonly Span[]): Promise<Map<string, string>> {
  const { selectHashes } = getFragments(db)
  const found = new Map<string, string>()
  const [leaves, nodes] = [spans.filter(({ level }) => level === 0), spans.filter(({ level }) => level > 0)]
  for (const [table, wanted] of [
    ['records', leaves],
    ['nodes', nodes],
  ] as const) {
    if (wanted.length === 0) continue
    const { rows } = await selectHashes(table, wanted).execute(db)
    for (const { level, place, hash } of rows) found.set(`${level} ${place}`, hash)
  }
  return found
}

/** Subtrees of one width, over which the tree goes on as it does over leaves. */
function computeSpan({ level, first, last }: Span, kept: ReadonlyMap<string, string>): Uint8Array {
  const hashes: Uint8Array[] = []
  for (let place = first; place <= last; place++) {
    const hash = kept.get(`${level} ${place}`)
    if (hash === undefined) throw new Error(`the log lacks the hash ${place} of level ${level}`)
    hashes.push(fromBase64(hash))
  }
  return computeRoot(grow(EMPTY_FRONTIER, hashes))
}
