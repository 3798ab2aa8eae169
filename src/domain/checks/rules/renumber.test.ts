import { describe, expect, it } from 'vitest'
import { diffTexts } from '../../diff/diff.ts'
import { createFinding } from '../finding.ts'
import { applyFixes } from '../fixes.ts'
import { TextView } from '../text-view.ts'
import { computeRenumbering } from './renumber.ts'

function renumbered(source: string, previous?: string): string | null {
  const edits = computeRenumbering(new TextView('kk', source), {
    source: previous,
    diff: () => (previous === undefined ? null : diffTexts(previous, source, 'kk')),
  })
  if (!edits) return null
  const place = { rule: 'numbering', severity: 'error', file: 'kk.md', line: 1, column: 1 } as const
  const fix = edits.map((edit) => ({ file: 'kk.md', ...edit }))
  const finding = { ...createFinding('numbering.unread', place, { number: '1.1' }), fix }
  return applyFixes([finding], new Map([['kk.md', source]])).texts.get('kk.md') ?? source
}
const text = (...blocks: string[]) => `${blocks.join('\n\n')}\n`

describe('numbers run on, and references go along', () => {
  it('when a clause was put in without a number of its own', () => {
    const old = text('## 1. Бөлім', '1.1. Бір.', '1.2. Екі.', '1.3. 1.2-тармаққа сай.')
    const draft = text('## 1. Бөлім', '1.1. Бір.', '1.2. Жаңа.', '1.2. Екі.', '1.3. 1.2-тармаққа сай.')
    expect(renumbered(draft, old)).toBe(
      text('## 1. Бөлім', '1.1. Бір.', '1.2. Жаңа.', '1.3. Екі.', '1.4. 1.3-тармаққа сай.'),
    )
  })

  it('when the clause that a reference means was reworded as well', () => {
    const old = text('## 1. Бөлім', '1.1. Деректер үш жыл бойы сақталады.', '1.2. 1.1-тармаққа сай.')
    const draft = text(
      '## 1. Бөлім',
      '1.1. Жаңа талап енгізілді.',
      '1.1. Деректер бес жыл бойы сақталады.',
      '1.2. Енді 1.1-тармаққа сай.',
    )
    expect(renumbered(draft, old)).toBe(
      text(
        '## 1. Бөлім',
        '1.1. Жаңа талап енгізілді.',
        '1.2. Деректер бес жыл бойы сақталады.',
        '1.3. Енді 1.2-тармаққа сай.',
      ),
    )
  })

  it('when a clause was taken out', () => {
    expect(
      renumbered(text('## 1. Бөлім', '1.1. Бір.', '1.3. Үш.', '1.4. 1.3 және 1.1-тармақтарға сай.')),
    ).toBe(text('## 1. Бөлім', '1.1. Бір.', '1.2. Үш.', '1.3. 1.2 және 1.1-тармақтарға сай.'))
  })

  it('when a section was put in and only its heading was numbered', () => {
    expect(
      renumbered(text('## 1. Бір', '1.1. А.', '## 2. Жаңа', '2.1. Б.', '## 3. Екі', '2.1. В.', '2.2. Г.')),
    ).toBe(text('## 1. Бір', '1.1. А.', '## 2. Жаңа', '2.1. Б.', '## 3. Екі', '3.1. В.', '3.2. Г.'))
  })

  it('on three levels, and nowhere else: not in sums, dates, other versions or other documents', () => {
    expect(
      renumbered(
        text(
          '## 1. Бөлім',
          '1.2. Баға 1.3 теңге, 1-редакцияның 1.3-тармағы, Заңның 1.3-тармағы:',
          '1.2.1. а;',
          '1.2.3. б.',
          '1.3. 1.2.3-тармақша.',
        ),
      ),
    ).toBe(
      text(
        '## 1. Бөлім',
        '1.1. Баға 1.3 теңге, 1-редакцияның 1.3-тармағы, Заңның 1.3-тармағы:',
        '1.1.1. а;',
        '1.1.2. б.',
        '1.2. 1.1.2-тармақша.',
      ),
    )
  })
})

describe('a person has to decide', () => {
  it.each([
    [
      'which of two clauses with one number a reference means, when no earlier version tells',
      text('## 1. Бөлім', '1.1. Бір.', '1.1. Екі.', '1.2. 1.1-тармаққа сай.'),
      undefined,
    ],
    [
      'what a reference means whose number would only come into being',
      text('## 1. Бөлім', '1.1. Бір.', '1.3. Үш.', '1.4. 1.2-тармаққа сай.'),
      undefined,
    ],
    [
      'what a new reference means although the earlier version has the clause',
      text('## 1. Бөлім', '1.1. Бір.', '1.1. Жаңа.', '1.2. Енді 1.1-тармаққа сай.'),
      text('## 1. Бөлім', '1.1. Бір.', '1.2. Басқа.'),
    ],
    [
      'where a clause belongs that bears the number of another section',
      text('## 1. Бөлім', '1.1. Бір.', '2.1. Екі.'),
      undefined,
    ],
    ['what a level means that is left out', text('## 1. Бөлім', '1.1.1. Бір.'), undefined],
  ])('%s', (_, draft, previous) => {
    expect(renumbered(draft, previous)).toBeNull()
  })
})
