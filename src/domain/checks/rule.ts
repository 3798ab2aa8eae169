import { PARITY_RULES } from '../policy/exception.ts'

/** The names of all rules, by which programs know what a finding is about. */
export const RULES = [
  'asks',
  'dates',
  'exceptions',
  'figures',
  'form',
  'history',
  'language',
  'layout',
  'letters',
  'life',
  'markup',
  'numbering',
  'parity',
  ...PARITY_RULES,
  'pending',
  'references',
  'schema',
  'seal',
  'spaces',
  'summary',
  'terms',
  'title',
  'typography',
  'yaml',
] as const

/** The name of a rule. */
export type Rule = (typeof RULES)[number]
