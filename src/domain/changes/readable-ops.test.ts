import { describe, expect, test } from 'vitest'
import type { Op } from '../diff/change.ts'
import { listReadableOps } from './readable-ops.ts'

/** Writes ops as `[-old-]{+new+}`. */
const written = (ops: Op[]) =>
  listReadableOps({ ops })
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('readableOps', () => {
  test('shows the words that were changed and those that were not', () => {
    const ops: Op[] = [
      { kind: 'same', text: '7.3. Жауап ' },
      { kind: 'removed', text: '10' },
      { kind: 'added', text: '15' },
      { kind: 'same', text: ' күн ішінде беріледі.' },
    ]
    expect(written(ops)).toBe('Жауап [-10-]{+15+} күн ішінде беріледі.')
  })

  test('leaves out the number of a clause, changed or not, and the marks of a heading', () => {
    expect(written([{ kind: 'same', text: '## 10. Тілдер' }])).toBe('Тілдер')
    const ops: Op[] = [
      { kind: 'removed', text: '9.', note: 'label' },
      { kind: 'added', text: '10.', note: 'label' },
      { kind: 'same', text: ' Тілдер' },
    ]
    expect(written(ops).trim()).toBe('Тілдер')
  })

  test('shows no change where only marks, links or white space differ', () => {
    const ops: Op[] = [
      { kind: 'added', text: '**', note: 'markup' },
      { kind: 'same', text: 'Әкімші' },
      { kind: 'removed', text: '\n', note: 'space' },
      { kind: 'added', text: ' ', note: 'space' },
      { kind: 'same', text: 'жауап береді' },
      { kind: 'removed', text: '(https://old.kz)', note: 'link' },
    ]
    expect(written(ops)).toBe('Әкімші жауап береді')
  })

  test('keeps a reference that was carried along inside the text, under its new number', () => {
    const ops: Op[] = [
      { kind: 'same', text: '8.5. ', note: 'label' },
      { kind: 'same', text: 'Талап ' },
      { kind: 'removed', text: '8.2-тармақта', note: 'label' },
      { kind: 'added', text: '8.3-тармақта', note: 'label' },
      { kind: 'same', text: ' аталған.' },
    ]
    expect(written(ops)).toBe('Талап 8.3-тармақта аталған.')
  })
})
