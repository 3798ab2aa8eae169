import { type Finding, type SaidFinding, sayFinding } from '../../domain/checks/finding.ts'
import { LOCALES } from '../../domain/locale.ts'
import { parseClauseLines } from '../../domain/text/clause.ts'
import { parseOnce } from '../../domain/text/parsed.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import { buildPath, place } from '../paths.ts'

/** A finding as a preview shows it, in the language of the page. */
export interface ShownFinding extends Pick<Finding, 'severity'>, SaidFinding {
  /** `privacy/3/kk.md:12:1`. */
  place: string
  /** The clause in which it stands, where there is one. */
  href: string | null
}

/** What there is to fix: everything, or what concerns a version; null where nothing is previewed. */
export function listFindings(view: View, policy?: SitePolicy, version?: SiteVersion): ShownFinding[] | null {
  const { findings, locale } = view
  if (findings === undefined) return null
  // Of a published version there is something to tell only when its seal is broken.
  const folder = policy && version && `${policy.id}/${version.number}/`
  const mine = findings.filter(({ file }) => folder === undefined || file.startsWith(folder))
  if (version && !version.draft && mine.length === 0) return null
  const say = sayDomainIn(locale)
  return mine.map((finding) => ({
    severity: finding.severity,
    place: `${finding.file}:${finding.line}:${finding.column}`,
    href: findHref(view, finding),
    ...sayFinding(finding, say),
  }))
}

/** The page of the text in which a finding stands, at the clause that it is in. */
function findHref({ settings, policies }: View, { file, line }: Finding): string | null {
  const [id, number, name = ''] = file.split('/')
  const locale = LOCALES.find((tag) => name === `${tag}.md`)
  const version = policies
    .find((policy) => policy.id === id)
    ?.versions.find((other) => String(other.number) === number)
  if (!locale || !version) return null
  const clauses = parseClauseLines(version.texts[locale], parseOnce)
  const above = clauses.findLast((clause) => clause.line <= line)
  const page = buildPath(settings, locale, place.version(id ?? '', version.number))
  return above ? `${page}#${above.id}` : page
}
