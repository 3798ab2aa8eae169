import { LOCALES } from '../../domain/locale.ts'

const PREFIX = new RegExp(`^(?:at/[^/]+/)?(?:(?:${LOCALES.join('|')})/)?`)

/**
 * The first part of an address behind the moment and the language: for everything that is of one policy, its id.
 *
 * @example findPolicyOf('/at/20261203T190000Z/ru/privacy/2/') // 'privacy'
 */
export function findPolicyOf(path: string): string {
  return path.replace(/^\//, '').replace(PREFIX, '').split('/')[0] ?? ''
}
