import lighthouse from 'lighthouse'

/** What Lighthouse judges a page by. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse says of a page. */
export interface Verdict {
  url: string
  /** 0 to 100. */
  scores: Record<string, number>
  /** Cumulative layout shift. */
  shift: number
  /** Largest contentful paint on the simulated phone, in milliseconds. */
  paint: number
  /** Transferred, with fonts. */
  bytes: number
  /** Audits that cost points, in words. */
  misses: string[]
}

/** Runs Lighthouse, with its phone and slow network, in a browser that listens for it; pages that are not listed need not be found. */
export async function audit(url: string, port: number, isListed: boolean): Promise<Verdict> {
  const skipAudits = isListed ? [] : ['is-crawlable']
  const result = await lighthouse(url, { port, output: 'json', onlyCategories: [...CATEGORIES], skipAudits })
  if (!result) throw new Error(`Lighthouse returned no result for ${url}.`)
  const { categories, audits } = result.lhr
  const value = (id: string) => audits[id]?.numericValue ?? 0
  const weighty = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]),
  )
  return {
    url,
    scores: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ),
    shift: value('cumulative-layout-shift'),
    paint: Math.round(value('largest-contentful-paint')),
    bytes: value('total-byte-weight'),
    misses: weighty.flatMap((one) =>
      one && one.score !== null && one.score < 0.9
        ? [`${one.id}: ${one.title}${one.displayValue ? ` (${one.displayValue})` : ''}`]
        : [],
    ),
  }
}
