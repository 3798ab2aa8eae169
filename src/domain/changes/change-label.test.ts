import { expect, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { createChange as change, createSide as side } from '../diff/fixture.ts'
import {
  formatChangeLabel,
  formatNearLabel,
  formatPlaceName,
  formatSideLabel,
  listChangeKinds,
} from './change-label.ts'

test.each([
  [change('8.2', '8.2'), '8.2'],
  [change('5.4', '7.2'), '5.4 → 7.2'],
  [change(null, '1.5'), '1.5'],
  [change('8.3', null), '8.3'],
  [change('¶2', '¶2'), 'Кіріспе'],
  [change('8.2¶1', '8.2¶1'), '8.2'],
])('a change is known by its number', (given, label) => {
  expect(formatChangeLabel(given, sayDomainIn('kk'))).toBe(label)
})

test('a clause that was moved and reworded says both', () => {
  expect(listChangeKinds(change('3.4', '7.7', { moved: true }), sayDomainIn('ru'))).toEqual([
    'перенесено',
    'изменено',
  ])
  expect(listChangeKinds(change('5.4', '7.2', { moved: true, kind: 'kept' }), sayDomainIn('en'))).toEqual([
    'moved',
  ])
})

test.each([
  ['8.2', '8.2'],
  ['8.2¶1', '8.2'],
  ['8§1', '8'],
  ['¶2', 'Преамбула'],
  [null, 'Преамбула'],
])('one side of a change at %s is labelled %s', (path, label) => {
  expect(formatSideLabel(path === null ? null : side(path), sayDomainIn('ru'))).toBe(label)
})

test('items of one clause are told apart by their labels alone', () => {
  const item = (label: string, heading = 'A. Definitions') =>
    side('h3-1', { number: null, label, clause: null, heading })
  const say = sayDomainIn('en')
  expect(formatChangeLabel({ before: item('7.'), after: item('1.') }, say)).toBe('A. Definitions, 7. → 1.')
  expect(formatChangeLabel({ before: item('5.'), after: item('5.') }, say)).toBe('A. Definitions, 5.')
  expect(formatNearLabel(item('7.'), item('1.'), say)).toBe('7.')
  expect(formatNearLabel(item('7.'), item('1.', 'B. Rights'), say)).toBe('A. Definitions, 7.')
})

test('what has no label of its own is told by its first words, and stays what it is when these are others', () => {
  const say = sayDomainIn('en')
  const item = (opening: string, facts = {}) => side('8-p1', { number: null, label: null, opening, ...facts })
  const nothing = { clause: null }
  expect(formatSideLabel(item('Cloud: Acme'), say)).toBe('8: «Cloud: Acme»')
  expect(formatSideLabel(item('We are Acme', nothing), say)).toBe('«We are Acme»')
  expect(formatChangeLabel({ before: item('Cloud: Acme'), after: item('Clouds: Zeta') }, say)).toBe(
    '8: «Clouds: Zeta»',
  )
  expect(formatPlaceName({ before: null, after: item('Cloud: Acme') }, say)).toBe('8')
})
