import { type Finding, sayFinding } from '../../domain/checks/finding.ts'
import type { Fixed } from '../../domain/checks/fixes.ts'
import { type ByLocale, mapLocales } from '../../domain/locale.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'

/** A finding as other programs read it: its words in every language in place of their key. */
export interface SpeltFinding extends Omit<Finding, 'key' | 'values'> {
  message: ByLocale<string>
  advice: ByLocale<string>
}

/** Spells a finding out in every language. */
export function spellFinding(finding: Finding): SpeltFinding {
  const { key, values, fix, ...place } = finding
  const said = mapLocales((locale) => sayFinding(finding, sayDomainIn(locale)))
  return {
    ...place,
    message: mapLocales((locale) => said[locale].message),
    advice: mapLocales((locale) => said[locale].advice),
    ...(fix && { fix }),
  }
}

/** Spells out what was fixed, and by which edits. */
export function spellFixed({ finding, edits }: Fixed): Omit<Fixed, 'finding'> & { finding: SpeltFinding } {
  return { finding: spellFinding(finding), edits }
}
