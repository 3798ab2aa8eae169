const segmenters = new Map<string, Intl.Segmenter>()

/** Where the segments of a text end, as `Intl.Segmenter` cuts it into words. */
export function findSegmentEnds(text: string, locale: string): number[] {
  const ends: number[] = []
  for (const { index, segment } of getSegmenter(locale).segment(text)) ends.push(index + segment.length)
  return ends
}

/** Making one costs more than using it. */
function getSegmenter(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return segmenter
}
