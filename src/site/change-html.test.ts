import { describe, expect, test } from 'vitest'
import type { Op } from '../domain/change.ts'
import { changeHtml } from './change-html.ts'

const WORDS = { added: '[+', removed: '[-', end: ']' }
const plain = (ops: Op[]) => changeHtml(ops, WORDS).replaceAll(/<span class="unseen">(.*?)<\/span>/g, '$1')

describe('a change as running text', () => {
  test('marks words, and leaves the spaces around them unmarked', () => {
    const ops: Op[] = [
      { kind: 'same', text: 'деректерін ' },
      { kind: 'added', text: 'жинауды, ' },
      { kind: 'same', text: 'жазуды\n\n' },
    ]
    expect(plain(ops)).toBe('деректерін <ins>[+жинауды,]</ins> жазуды')
  })

  test('hides printed numbers and the signs of markdown', () => {
    const ops: Op[] = [
      { kind: 'added', text: '##', note: 'markup' },
      { kind: 'added', text: ' ' },
      { kind: 'removed', text: '8. ', note: 'label' },
      { kind: 'added', text: '9. ', note: 'label' },
      { kind: 'added', text: 'Жазбалар' },
      { kind: 'removed', text: '\n\n', note: 'space' },
    ]
    expect(plain(ops)).toBe('<ins>[+Жазбалар]</ins>')
  })

  test('keeps words apart where only the space was removed quietly', () => {
    const ops: Op[] = [
      { kind: 'same', text: 'шеңберінде' },
      { kind: 'removed', text: ' ', note: 'space' },
      { kind: 'removed', text: 'тәртібімен' },
      { kind: 'same', text: ', сондай-ақ' },
    ]
    expect(plain(ops)).toBe('шеңберінде <del>[-тәртібімен]</del>, сондай-ақ')
  })

  test('stresses the tail in which two words of one stem differ', () => {
    const ops: Op[] = [
      { kind: 'removed', text: 'білдіреді' },
      { kind: 'added', text: 'білдірмейді' },
    ]
    expect(plain(ops)).toBe('<del>[-білдір<b>еді</b>]</del> <ins>[+білдір<b>мейді</b>]</ins>')
  })

  test('sets new words apart from the old ones, but not punctuation', () => {
    const ops: Op[] = [
      { kind: 'same', text: 'алады' },
      { kind: 'removed', text: ', егер қажет болса' },
      { kind: 'added', text: '. Саясат' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: 'бір.' },
      { kind: 'added', text: 'Екі.' },
    ]
    expect(plain(ops)).toBe(
      'алады<del>[-, егер қажет болса]</del><ins>[+. Саясат]</ins> <del>[-бір.]</del> <ins>[+Екі.]</ins>',
    )
  })

  test('does not stress words that only begin alike', () => {
    const ops: Op[] = [
      { kind: 'removed', text: 'бергені' },
      { kind: 'added', text: 'берілмейтіндіктен' },
    ]
    expect(plain(ops)).not.toContain('<b>')
  })

  test('writes the new target of a link in words', () => {
    const ops: Op[] = [
      { kind: 'same', text: 'сайт' },
      { kind: 'removed', text: '](https://a.kz)', note: 'link' },
      { kind: 'added', text: '](https://b.kz)', note: 'link' },
    ]
    expect(plain(ops)).toBe('сайт <del>[-(https://a.kz)]</del> <ins>[+(https://b.kz)]</ins>')
  })

  test('escapes what the text says', () => {
    expect(plain([{ kind: 'added', text: 'a < b & c' }])).toBe('<ins>[+a &#x3C; b &#x26; c]</ins>')
  })
})
