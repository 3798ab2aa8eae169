import { Packer } from 'docx'
import { findSide, formatSideLabel } from '../../domain/changes/change-label.ts'
import { buildComparativeRows } from '../../domain/changes/comparative-rows.ts'
import { formatQuietNotes } from '../../domain/changes/quiet-notes.ts'
import type { TextDiff } from '../../domain/diff/change.ts'
import { makeDiffer } from '../../domain/diff/differ.ts'
import type { Locale } from '../../domain/locale.ts'
import { isPublished, type Policy, type Version } from '../../domain/policy/policy.ts'
import type { ChangeSay } from '../../domain/say.ts'
import { parseOnce } from '../../domain/text/parsed.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { sayIn } from '../say.ts'
import { buildTableDocument } from './document.ts'
import { normalizeDocx } from './fixed-bytes.ts'

/** A comparative table as a Word file, and how many elements of the document it shows as changed. */
export interface ComparativeDocx {
  bytes: Uint8Array
  rows: number
}

/** Addresses are found in the same trees. */
const differ = makeDiffer(parseOnce)

/** How the file of a comparative table is called. */
export function formatDocxName({ id }: Policy, from: Version, to: Version, locale: Locale): string {
  return `${id}-${from.number}-${to.number}-${locale}.docx`
}

/** Two versions in one language as the comparative table that lawyers hand in; equal input gives equal bytes. */
export async function buildComparativeDocx(
  policy: Policy,
  from: Version,
  to: Version,
  locale: Locale,
): Promise<ComparativeDocx> {
  const diff = differ(from.texts, to.texts, to.file.authentic)[locale]
  const sayChange = sayDomainIn(locale)
  const rows = buildComparativeRows(diff.changes, sayChange)
  const input = { policy, from, to, locale, say: sayIn(locale), rows, notes: listNotes(diff, sayChange) }
  const packed = await Packer.toBuffer(buildTableDocument(input))
  return { bytes: normalizeDocx(packed, getMoment(from, to)), rows: rows.length }
}

/** What no row shows. */
function listNotes({ changes, references }: TextDiff, say: ChangeSay): string[] {
  const stale = references.map(
    ({ path, number, now }) =>
      `${formatSideLabel(findSide(changes, path), say)}: ${say('changes.spoken.stale', { number, now })}`,
  )
  return [...formatQuietNotes(changes, say), ...stale]
}

/** A moment that belongs to the versions, not to the making of the file. */
function getMoment(from: Version, to: Version): string {
  if (isPublished(to)) return to.file.publishedAt
  return isPublished(from) ? from.file.publishedAt : '1980-01-01T00:00:00Z'
}
