import { describe, expect, test } from 'vitest'
import { diffTexts } from '../domain/diff.ts'
import { anchorOf, type ChangeSection, isChanged, sectionsOf } from './change-sections.ts'

const text = (...blocks: string[]) => `# Policy\n\n${blocks.join('\n\n')}\n`
const outline = (sections: ChangeSection[]) =>
  sections.map(({ heading, items }) =>
    [
      heading?.after?.path ?? heading?.before?.path ?? '–',
      ...items.map((item) =>
        'change' in item
          ? `${anchorOf(item.change)} ${item.change.kind}`
          : `(${item.kept.map((kept) => kept.after?.path).join(' ')})`,
      ),
    ].join(' '),
  )

const BEFORE = text(
  'Words before the first section.',
  '## 1. Data',
  '1.1. We collect the name of the user and the address.',
  '1.2. We keep it for a year after the account is deleted.',
  '1.3. We answer every letter within a week of its arrival.',
  '## 2. Rights',
  '2.1. The user may ask for a copy of everything that is kept.',
  '## 3. Law',
  '3.1. The law of the republic applies to this policy.',
)
const AFTER = text(
  'Words before the first section.',
  '## 1. Data',
  '1.1. We collect the name of the user and the address.',
  '1.2. We keep it for three years after the account is deleted.',
  '1.3. We answer every letter within a week of its arrival.',
  '## 2. Rights',
  '2.1. The user may ask for a copy of everything that is kept.',
  '## 3. Law',
  '3.1. The law of the republic applies to this policy.',
)

describe('sections of a page of changes', () => {
  test('fold what stayed the same, across sections without changes', () => {
    expect(outline(sectionsOf(diffTexts(BEFORE, AFTER, 'en').changes))).toEqual([
      '– (§1 ¶2)',
      '1 (1.1) 1.2 reworded (1.3)',
      '– (2 2.1 3 3.1)',
    ])
  })

  test('are one run when the texts are the same', () => {
    const sections = sectionsOf(diffTexts(BEFORE, BEFORE, 'en').changes)
    expect(outline(sections)).toEqual(['– (§1 ¶2 1 1.1 1.2 1.3 2 2.1 3 3.1)'])
  })

  test('lose no block of either text', () => {
    const { changes } = diffTexts(BEFORE, AFTER, 'en')
    const shown = sectionsOf(changes).flatMap(({ heading, items }) => [
      ...(heading ? [heading] : []),
      ...items.flatMap((item) => ('change' in item ? [item.change] : item.kept)),
    ])
    expect(shown).toEqual(changes)
  })

  test('give a removed clause an anchor that no clause of the new text has', () => {
    const { changes } = diffTexts(BEFORE, AFTER.replace(/1\.3\..*\n\n/, ''), 'en')
    expect(changes.filter(isChanged).map(anchorOf)).toEqual(['1.2', 'was-1.3'])
  })
})
