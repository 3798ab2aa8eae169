import { parseOutline } from '../../text/outline.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'
import { parseTree } from '../text-view.ts'

/**
 * The number written before an item of a list is the one that is printed: whatever the source says, a page counts on
 * from the first. People cite what they see, and editors what they wrote.
 */
export function checkMarkers({ text, isSealed, report }: TextSubject): void {
  // Nobody can mend the words of what is sealed.
  if (isSealed) return
  for (const { marker } of parseOutline(text.source, parseTree).blocks) {
    if (!marker) continue
    const written = text.source.slice(marker.start, marker.end)
    if (written === marker.text) continue
    const place: ProblemPlace = { rule: 'numbering', ...text.locate(marker.start, marker.end) }
    report(createProblem('numbering.printed', place, { written, printed: marker.text }))
  }
}
