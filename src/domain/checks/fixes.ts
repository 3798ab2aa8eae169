import type { Edit, Finding } from './finding.ts'

/** An edit that was made, with what stood there before. */
export interface AppliedEdit extends Edit {
  was: string
}

/** A finding that was fixed, with the edits that did it. */
export interface Fixed {
  finding: Finding
  edits: readonly AppliedEdit[]
}

/** What fixing makes of some files. */
export interface Fixes {
  /** New texts by file; files that stay as they are, are left out. */
  texts: Map<string, string>
  fixed: Fixed[]
}

/**
 * Applies the edits of findings to the files they were found in. Of two that change the same place the
 * first counts; the other one is found again when the files are checked anew.
 */
export function applyFixes(findings: readonly Finding[], sources: ReadonlyMap<string, string>): Fixes {
  const taken = new Map<string, Edit[]>()
  const fixed: Fixed[] = []
  for (const finding of findings) {
    const edits = finding.fix ?? []
    if (edits.length === 0 || !edits.every(({ file }) => sources.has(file))) continue
    if (edits.some((edit) => (taken.get(edit.file) ?? []).some((other) => isOverlapping(edit, other))))
      continue
    for (const edit of edits) {
      const others = taken.get(edit.file)
      if (others) others.push(edit)
      else taken.set(edit.file, [edit])
    }
    fixed.push({
      finding,
      edits: edits.map((edit) => ({
        ...edit,
        was: sources.get(edit.file)?.slice(edit.start, edit.end) ?? '',
      })),
    })
  }
  const texts = new Map(
    [...taken].map(([file, edits]) => [file, applyEdits(sources.get(file) ?? '', edits)] as const),
  )
  return { texts, fixed }
}

function isOverlapping(one: Edit, other: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end)
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let [text, done] = ['', 0]
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(done, start) + instead
    done = end
  }
  return text + source.slice(done)
}
