import { expect, test } from 'vitest'
import type { Flag } from '../../domain/diff/change.ts'
import { createChange as change } from '../../domain/diff/fixture.ts'
import { toPlainText } from '../../domain/text/markdown.ts'
import { sayIn } from '../i18n/say.ts'
import { flatten } from '../markup.ts'
import { formatRange, groupFlags } from './change-words.ts'

test('a run of clauses is named by its ends', () => {
  expect(formatRange([change('p1', 'p1'), change('2', '2'), change('2.1', '2.1')])).toBe('2–2.1')
  expect(formatRange([change('3.3', '3.2')])).toBe('3.2')
  expect(formatRange([change('p1', 'p1')])).toBeNull()
})

test('flagged facts are gathered by kind, what each was and what it is', () => {
  const flags: Flag[] = [
    { kind: 'negation', before: null, after: 'не' },
    { kind: 'period', before: '30 дней', after: '10 дней' },
    { kind: 'negation', before: null, after: 'не' },
    { kind: 'negation', before: null, after: 'без' },
  ]
  const words = groupFlags(change('8.2', '8.2', { flags }), sayIn('ru')).map(
    ({ kind, facts }) => `${kind} ${toPlainText(flatten(facts))}`,
  )
  expect(words).toEqual([
    'negation [добавлено: не], [добавлено: без]',
    'period [исключено: 30 дней] → [добавлено: 10 дней]',
  ])
})
