import type { Fixed } from '../../../src/domain/checks/fixes.ts'
import type { Finding } from '../../../src/domain/finding.ts'
import { type ByLocale, byLocale, type Locale } from '../../../src/domain/locale.ts'

/** The forms of a word beside a number, as `Intl.PluralRules` names them; the last is for all others. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

const SEVERITY: ByLocale<Record<Finding['severity'], string>> = {
  kk: { error: 'қате', note: 'ескерту' },
  ru: { error: 'ошибка', note: 'замечание' },
  en: { error: 'error', note: 'note' },
}
const ERRORS: ByLocale<Forms> = {
  kk: { other: '{} қате' },
  ru: { one: '{} ошибка', few: '{} ошибки', other: '{} ошибок' },
  en: { one: '{} error', other: '{} errors' },
}
const NOTES: ByLocale<Forms> = {
  kk: { other: '{} ескерту' },
  ru: { one: '{} замечание', few: '{} замечания', other: '{} замечаний' },
  en: { one: '{} note', other: '{} notes' },
}
const FIXABLE: ByLocale<Forms> = {
  kk: { other: '--fix арқылы өздігінен түзетілетіні: {}.' },
  ru: {
    one: '{} из них исправит --fix.',
    other: '{} из них исправит --fix.',
  },
  en: { one: '{} of them is mended by --fix.', other: '{} of them are mended by --fix.' },
}
const FIXED: ByLocale<Forms> = {
  kk: { other: 'Түзетілген орындар: {}' },
  ru: { one: 'Исправлено {} место:', few: 'Исправлено {} места:', other: 'Исправлено {} мест:' },
  en: { one: 'Mended {} place:', other: 'Mended {} places:' },
}
const FINE: ByLocale<string> = {
  kk: 'Саясаттарда қате жоқ.',
  ru: 'Политики в порядке.',
  en: 'The policies are in order.',
}
const PROGRESS: ByLocale<string> = {
  kk: 'Тексерілді: {done} / {all}',
  ru: 'Проверено: {done} из {all}',
  en: 'Checked {done} of {all}',
}

const rules = byLocale((locale) => new Intl.PluralRules(locale))

function counted(forms: ByLocale<Forms>, count: number, locale: Locale): string {
  const form = forms[locale][rules[locale].select(count)] ?? forms[locale].other
  return form.replace('{}', String(count))
}

/** What a finding is called by its weight. */
export function severityWord({ severity }: Finding, locale: Locale): string {
  return SEVERITY[locale][severity]
}

/** The last line: how many errors and notes there are, and how many mend themselves. */
export function summaryLine(findings: readonly Finding[], locale: Locale): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const notes = findings.length - errors
  const fixable = findings.filter(({ fix }) => fix).length
  const counts = [errors && counted(ERRORS, errors, locale), notes && counted(NOTES, notes, locale)]
  const said = counts.filter(Boolean).join(', ')
  const parts = [
    errors === 0 && FINE[locale],
    said && `${said}.`,
    fixable > 0 && counted(FIXABLE, fixable, locale),
  ]
  return parts.filter(Boolean).join(' ')
}

/** How many places were mended. */
export function fixedLine(fixed: readonly Fixed[], locale: Locale): string {
  const places = fixed.reduce((sum, { edits }) => sum + edits.length, 0)
  return counted(FIXED, places, locale)
}

/** How far a check is. */
export function progressLine(done: number, all: number, locale: Locale): string {
  return PROGRESS[locale].replace('{done}', String(done)).replace('{all}', String(all))
}
