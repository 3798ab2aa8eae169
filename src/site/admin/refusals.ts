import type { AreaSay } from '../i18n/load-messages.ts'

/** Refusals that staff can do something about. */
const EXPLAINED = [
  'answered-elsewhere',
  'version-superseded',
  'moment-ahead',
  'moment-before-last',
  'version-not-in-force',
  'nothing-to-withdraw',
  'nothing-to-correct',
  'body-invalid',
  'policy-not-offered',
] as const

/** Says why the service refused; what needs no explanation, or has none yet, is told by its code. */
export function sayRefusal(code: string, say: AreaSay<'admin'>): string {
  const explained = EXPLAINED.find((known) => known === code)
  return explained === undefined ? say('admin.refused', { code }) : say(`admin.refusal.${explained}`)
}
