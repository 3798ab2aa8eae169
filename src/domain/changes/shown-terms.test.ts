import { expect, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { TERMS } from '../policy/fixture.ts'
import { buildShownTerms, listShownTerms } from './shown-terms.ts'

test.each([
  ['kk', { noticeDays: 10 }, ['хабарлау мерзімі', null, '10']],
  ['ru', { required: false }, ['обязательность', 'обязательно', 'по желанию']],
  ['en', { authentic: 'ru' as const }, ['prevailing language', 'Қазақша', 'Русский']],
  ['en', { contact: 'new@5qbe.kz' }, ['contact', 'info@5qbe.kz', 'new@5qbe.kz']],
] as const)('in %s, what binds beside the words is told: %o', (locale, change, told) => {
  const shown = listShownTerms(TERMS, { ...TERMS, ...change }, sayDomainIn(locale))
  expect(shown.map(({ name, before, after }) => [name, before, after])).toEqual([told])
})

test('terms that stayed are nothing to show', () => {
  expect(buildShownTerms(TERMS, { ...TERMS }, sayDomainIn('kk'))).toBeNull()
})
