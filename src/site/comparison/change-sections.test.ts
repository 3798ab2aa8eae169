import { describe, expect, test } from 'vitest'
import { isChanged } from '../../domain/diff/changed.ts'
import { diffTexts } from '../../domain/diff/diff.ts'
import { getAnchor } from './change-rows.ts'
import { type ChangeItem, type ChangeSection, groupSections } from './change-sections.ts'

const text = (...blocks: string[]) => `# Policy\n\n${blocks.join('\n\n')}\n`
const outline = (sections: ChangeSection[]) =>
  sections.map(({ heading, items }) =>
    [heading?.after?.path ?? heading?.before?.path ?? '–', ...items.map(shown)].join(' '),
  )

/** `1.2 reworded` a change, `(1.4 1.5)` folded, `<1.2→2.1>` the place that a clause left. */
function shown(item: ChangeItem): string {
  if ('change' in item) return `${getAnchor(item.change)} ${item.change.kind}`
  if ('left' in item)
    return `<${item.left.map((left) => `${left.before?.path}→${left.after?.path}`).join(' ')}>`
  return `(${item.kept.map((kept) => kept.after?.path).join(' ')})`
}

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
    expect(outline(groupSections(diffTexts(BEFORE, AFTER, 'en').changes))).toEqual([
      '– (title p1)',
      '1 (1.1) 1.2 reworded (1.3)',
      '– (2 2.1 3 3.1)',
    ])
  })

  test('are one run when the texts are the same', () => {
    const sections = groupSections(diffTexts(BEFORE, BEFORE, 'en').changes)
    expect(outline(sections)).toEqual(['– (title p1 1 1.1 1.2 1.3 2 2.1 3 3.1)'])
  })

  test('fold what stayed the same on both sides of a change', () => {
    const clauses = Array.from(
      { length: 9 },
      (_, n) => `1.${n + 1}. Clause ${'abcdefghi'[n]} says something of its own.`,
    )
    const edited = clauses.with(4, '1.5. Clause e says something else of its own.')
    const { changes } = diffTexts(text('## 1. Data', ...clauses), text('## 1. Data', ...edited), 'en')
    expect(outline(groupSections(changes))).toEqual([
      '– (title)',
      '1 (1.1 1.2 1.3 1.4) 1.5 reworded (1.6 1.7 1.8 1.9)',
    ])
  })

  test('point from where a clause stood to where it stands now', () => {
    const [clause = ''] = /1\.1\..*/.exec(BEFORE) ?? []
    const moved = BEFORE.replace(`${clause}\n\n`, '').replace(
      '## 3. Law\n\n',
      `## 3. Law\n\n${clause.replace('1.1', '3.1')}\n\n`,
    )
    const sections = groupSections(diffTexts(BEFORE, moved, 'en').changes)
    expect(outline(sections).filter((line) => line.includes('→') || line.includes('3.1'))).toEqual([
      '1 <1.1→3.1> (1.2 1.3)',
      '3 3.1 kept (3.1_2)',
    ])
  })

  test('lose no block of either text', () => {
    const { changes } = diffTexts(BEFORE, AFTER, 'en')
    const all = groupSections(changes).flatMap(({ heading, items }) => [
      ...(heading ? [heading] : []),
      ...items.flatMap((item) => Object.values(item).flat()),
    ])
    expect(all).toEqual(changes)
  })

  test('give a removed clause an anchor that no clause of the new text has', () => {
    const { changes } = diffTexts(BEFORE, AFTER.replace(/1\.3\..*\n\n/, ''), 'en')
    expect(changes.filter(isChanged).map(getAnchor)).toEqual(['1.2', 'was-1.3'])
  })
})
