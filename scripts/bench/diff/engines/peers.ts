import { type Change, diffArrays, diffWords, diffWordsWithSpace } from 'diff'
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import { mapLocales } from '../../../../src/domain/locale.ts'
import { createPlainResult, type Engine, type Segment } from './engine.ts'

/** Past this jsdiff gives no answer at all; diff-match-patch goes on more coarsely (its own default). */
const LIMIT_MS = 1000

const segmenters = mapLocales((locale) => new Intl.Segmenter(locale, { granularity: 'word' }))

/** jsdiff as most programs call it; its words are Latin only. */
export const jsdiffWithSpace: Engine = {
  name: 'jsdiff diffWordsWithSpace',
  compare(before, after) {
    return createPlainResult(
      toSegments(diffWordsWithSpace(before, after, { timeout: LIMIT_MS })),
      before,
      after,
    )
  },
}

/** jsdiff with words as `Intl.Segmenter` finds them; it leaves out differences in spaces. */
export const jsdiffWithSegmenter: Engine = {
  name: 'jsdiff diffWords + Segmenter',
  compare(before, after, locale) {
    const options = { intlSegmenter: segmenters[locale], timeout: LIMIT_MS }
    return createPlainResult(toSegments(diffWords(before, after, options)), before, after)
  },
}

/** diff-match-patch with the clean-up that its authors recommend for reading. */
export const diffMatchPatch: Engine = {
  name: 'diff-match-patch, semantic',
  compare(before, after) {
    const engine = new DiffMatchPatch()
    engine.Diff_Timeout = LIMIT_MS / 1000
    const started = performance.now()
    const diffs = engine.diff_main(before, after)
    const limited = performance.now() - started >= LIMIT_MS
    engine.diff_cleanupSemantic(diffs)
    const segments = diffs.map(([kind, text]): Segment => ({ kind: toKind(kind > 0, kind < 0), text }))
    return { ...createPlainResult(segments, before, after), limited }
  },
}

/** The yardstick for the changed share: whole words of the whole document, nothing smoothed. */
export const wholeDocument: Engine = {
  name: 'diffArrays, whole document',
  compare(before, after, locale) {
    const [old, now] = [before, after].map((text) =>
      [...segmenters[locale].segment(text)].map(({ segment }) => segment),
    )
    const runs = diffArrays(old ?? [], now ?? [], { timeout: LIMIT_MS * 4 })
    const segments = runs?.map(
      ({ added, removed, value }): Segment => ({ kind: toKind(added, removed), text: value.join('') }),
    )
    return createPlainResult(segments ?? null, before, after)
  },
}

/** All that Kelisim is compared with. */
export const PEERS: readonly Engine[] = [jsdiffWithSpace, jsdiffWithSegmenter, diffMatchPatch, wholeDocument]

function toSegments(changes: Change[] | undefined): Segment[] | null {
  return changes?.map(({ added, removed, value }) => ({ kind: toKind(added, removed), text: value })) ?? null
}

function toKind(added: boolean, removed: boolean): Segment['kind'] {
  return added ? 'added' : removed ? 'removed' : 'same'
}
