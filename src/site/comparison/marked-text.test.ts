import { describe, expect, test } from 'vitest'
import { joinSideWords } from '../../domain/changes/shown-runs.ts'
import type { Op } from '../../domain/diff/change.ts'
import { renderHtml } from '../../domain/text/markdown.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { renderChange, renderSide } from './marked-text.ts'

const WORDS = { added: '[+', removed: '[-', end: ']' }
const htmlWords = (content: Markup[]) =>
  renderHtml(content).replaceAll(/<span class="unseen">(.*?)<\/span>/g, '$1')
const plain = (ops: Op[]) => htmlWords(renderChange(ops, WORDS))

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

  test('stresses each of a few words that replace as many', () => {
    const ops: Op[] = [
      { kind: 'removed', text: 'тұлғаларға берілмейді' },
      { kind: 'added', text: 'тұлғаға беріледі' },
    ]
    expect(plain(ops)).toBe(
      '<del>[-тұлға<b>ларға</b> беріл<b>мейді</b>]</del> <ins>[+тұлға<b>ға</b> беріл<b>еді</b>]</ins>',
    )
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

  test('leaves the targets of links to be told of in words', () => {
    const ops: Op[] = [
      { kind: 'same', text: 'сайт' },
      { kind: 'removed', text: '](https://a.kz)', note: 'link' },
      { kind: 'added', text: '](https://b.kz)', note: 'link' },
      { kind: 'same', text: '.' },
    ]
    expect(plain(ops)).toBe('сайт.')
  })

  test('shows a reference that followed its clause quietly, with its new number', () => {
    const ops: Op[] = [
      { kind: 'removed', text: '7.1. ', note: 'label' },
      { kind: 'added', text: '7.2. ', note: 'label' },
      { kind: 'same', text: 'осы Саясаттың ' },
      { kind: 'removed', text: '8.3', note: 'label' },
      { kind: 'added', text: '8.5', note: 'label' },
      { kind: 'same', text: '\n\n', note: 'space' },
    ]
    expect(plain(ops)).toBe('осы Саясаттың 8.5')
    expect(joinSideWords(ops, 'removed')).toBe('осы Саясаттың 8.3')
    expect(htmlWords(renderSide(ops, 'removed', WORDS))).toBe('осы Саясаттың 8.3')
  })

  test('sets the cells of a table row apart', () => {
    const ops: Op[] = [
      { kind: 'same', text: '| ', note: 'markup' },
      { kind: 'same', text: 'Төлем' },
      { kind: 'same', text: ' | ', note: 'markup' },
      { kind: 'removed', text: '100' },
      { kind: 'added', text: '200' },
      { kind: 'same', text: ' |', note: 'markup' },
    ]
    expect(plain(ops)).toBe('Төлем | <del>[-100]</del> <ins>[+200]</ins>')
  })

  test('escapes what the text says', () => {
    expect(plain([{ kind: 'added', text: 'a < b & c' }])).toBe('<ins>[+a &lt; b &amp; c]</ins>')
  })
})

describe('one side of a change', () => {
  const ops: Op[] = [
    { kind: 'removed', text: '5.4. ', note: 'label' },
    { kind: 'added', text: '7.2. ', note: 'label' },
    { kind: 'same', text: 'Деректер үшінші тұлғаларға ' },
    { kind: 'removed', text: 'беріледі' },
    { kind: 'added', text: 'берілмейді' },
    { kind: 'removed', text: ' ', note: 'space' },
    { kind: 'removed', text: 'кейде' },
    { kind: 'same', text: '.' },
  ]

  test('holds its own words, with what differs marked and the tail still stressed', () => {
    expect(htmlWords(renderSide(ops, 'removed', WORDS))).toBe(
      'Деректер үшінші тұлғаларға <del>[-беріл<b>еді</b>]</del> <del>[-кейде]</del>.',
    )
    expect(htmlWords(renderSide(ops, 'added', WORDS))).toBe(
      'Деректер үшінші тұлғаларға <ins>[+беріл<b>мейді</b>]</ins>.',
    )
  })

  test('can be had as plain words', () => {
    expect(joinSideWords(ops, 'removed')).toBe('Деректер үшінші тұлғаларға беріледі кейде.')
    expect(joinSideWords(ops, 'added')).toBe('Деректер үшінші тұлғаларға берілмейді.')
  })
})
