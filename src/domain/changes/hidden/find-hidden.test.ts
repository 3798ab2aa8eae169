import { describe, expect, test } from 'vitest'
import { diffTexts } from '../../diff/diff.ts'
import { RUNS_VIEW } from './domain-views.ts'
import { findHidden } from './find-hidden.ts'
import type { Hidden } from './hidden.ts'
import type { Shown, View } from './view.ts'

/** A view that shows so much, whatever it is given. */
const createView = (shown: Partial<Shown> = {}): View => ({
  name: 'spoilt',
  show: () => ({ says: '', removed: [], added: [], readings: null, silent: false, ...shown }),
})
const find = (before: string, after: string, view: View) =>
  findHidden(before, after, diffTexts(before, after, 'en'), [view]).map(({ what }) => what)

const ITEM = 'Names of those who ask'
const [ONE, TWO] = ['We keep names and addresses.', 'Nobody else may read any of them.']
const THREE = 'A third sentence stands here so that something has to move over something else.'

describe('what a view does not show is found under its name', () => {
  test.each<[Hidden['what'], before: string, after: string]>([
    ['removed', `${ONE} ${TWO}`, ONE],
    ['added', ONE, `${ONE} ${TWO}`],
    ['removed', 'The buyer pays the seller.', 'The seller pays the buyer.'],
    ['emphasis', ONE, ONE.replace('names', '**names**')],
    ['emphasis', ONE.replace('names', 'na**mes**'), ONE.replace('names', 'nam**es**')],
    ['link', 'See [rules](https://a.kz).', 'See [rules](https://b.kz).'],
    ['link', '[r]: https://a.kz\n\nSee [r].', '[r]: https://b.kz\n\nSee [r].'],
    ['link', '[r]: /a\n[r]: /b\n\nSee [r].', '[r]: /b\n[r]: /a\n\nSee [r].'],
    ['list', `- ${ITEM}`, ITEM],
    ['list', `> ${ITEM}`, ITEM],
    ['list', `- ${ITEM}\n  - ${ONE}`, `- ${ITEM}\n- ${ONE}`],
    ['level', `## ${ITEM}\n\n${ONE}`, `### ${ITEM}\n\n${ONE}`],
    ['marker', `3. ${ONE}\n4. ${TWO}`, `5. ${ONE}\n6. ${TWO}`],
    ['line', `${ONE}\n${TWO}`, `${ONE}\\\n${TWO}`],
    ['block', `${ONE}\n\n${TWO}`, `${ONE} ${TWO}`],
    ['cell', '| a | b |\n|---|---|\n| one | two three |', '| a | b |\n|---|---|\n| one two | three |'],
    ['space', 'It is 1 000 tenge.', 'It is 1\u00a0000 tenge.'],
    ['lookalike', 'Cat food is sold here.', 'C\u0430t food is sold here.'],
    ['lookalike', 'Names of all.', 'Na\u00admes of all.'],
    ['lookalike', 'The caf\u00e9 here.', 'The cafe\u0301 here.'],
    ['moved', `${ONE}\n\n${TWO}\n\n${THREE}`, `${TWO}\n\n${THREE}\n\n${ONE}`],
    ['moved', `${ONE}\n\n${TWO}\n\n${THREE}\n\nEnd.`, `${TWO}\n\n${THREE}\n\n${ONE}\n\nEnd.`],
    ['marker', `1. ${ONE}\n1. ${TWO}`, `1. ${THREE}\n1. ${ONE}\n1. ${TWO}`],
    ['bytes', 'A \\- B.', 'A - B.'],
    ['bytes', `${ONE}\n\n---\n\n${TWO}`, `${ONE}\n\n${TWO}`],
    ['removed', 'See ![the plan](/a.png) here.', 'See ![](/a.png) here.'],
  ])('%s: %s → %s', (what, before, after) => {
    expect(find(`${before}\n`, `${after}\n`, createView())).toContain(what)
    expect(find(`${before}\n`, `${after}\n`, RUNS_VIEW)).toEqual([])
  })
})

test('where a link would lead that no page lets through is no difference', () => {
  expect(find('[A](javascript:b)\n', '[A](javascript:c)\n', createView())).toEqual(['bytes'])
})

describe('a mark does not tell', () => {
  test('of what looks the same why it differs', () => {
    const [before, after] = ['Cat food is sold here.\n', 'C\u0430t food is sold here.\n']
    expect(find(before, after, createView({ removed: ['Cat'], added: ['C\u0430t'] }))).toEqual(['lookalike'])
  })

  test('of a letter that stands there twice now that it replaced one like it', () => {
    const marked = { removed: ['Cat is C\u0430t'], added: ['C\u0430t or C\u0430t'] }
    expect(find('Cat is C\u0430t.\n', 'C\u0430t or C\u0430t.\n', createView(marked))).toEqual(['lookalike'])
  })

  test('nor does a number, of what differs behind it', () => {
    const view = createView({ says: '1.1 → 1.2' })
    expect(find('1.1. A is B.\n', '1.2. A is B.\n', view)).toEqual([])
    expect(find('1.1. A \\- B.\n', '1.2. A - B.\n', view)).toEqual(['bytes'])
  })

  test('nor does the number of another clause', () => {
    const [before, after] = ['1.1. A is B.\n', '1.2. A is B.\n']
    expect(find(before, after, createView({ says: '1.10 → 1.2.3' }))).toEqual(['removed', 'added'])
    expect(find(before, after, createView({ says: '11.1 → 21.2' }))).toEqual(['removed', 'added'])
  })

  test('of a list which number an item had', () => {
    const [before, after] = [`3. ${ONE}\n4. ${TWO}\n`, `5. ${ONE}\n6. ${TWO}\n`]
    expect(find(before, after, createView({ says: 'now 5 and 6' }))).toEqual(['marker', 'marker'])
    expect(find(before, after, createView({ says: 'from 3 to 5, from 4 to 6' }))).toEqual([])
  })
})

describe('both wordings can be read from what is shown', () => {
  const [before, after] = ['We may keep names.\n', 'We must keep names.\n']
  const marked = { removed: ['may'], added: ['must'] }
  test.each<[string, Shown['readings'], string[]]>([
    ['as they are', { before: 'We may keep names.', after: 'We must keep names.' }, []],
    ['without a word that changed', { before: 'We keep names.', after: 'We must keep names.' }, ['reading']],
    [
      'with a word of no text',
      { before: 'We may keep names.', after: 'We must keep all names.' },
      ['reading'],
    ],
    ['with both at once', { before: 'We may must keep names.', after: 'We must keep names.' }, ['reading']],
    ['from another view', null, []],
  ])('%s', (_, readings, found) => {
    expect(find(before, after, createView({ ...marked, readings }))).toEqual(found)
  })
})

test('of a line between paragraphs something is said', () => {
  const [before, after] = [`${ONE}\n`, `${ONE}\n\n***\n`]
  expect(find(before, after, createView({ says: 'added', added: ['―'] }))).toEqual([])
  expect(find(before, after, createView({ silent: true }))).toContain('bytes')
})

test('who says nothing is believed only where both pages are equal', () => {
  const silent = createView({ silent: true })
  expect(find('A \\- B.\n', 'A - B.\n', silent)).not.toContain('silence')
  expect(find('A is B.\n', 'A is C.\n', silent)).toContain('silence')
})

describe('a diff of another text', () => {
  const [before, after] = [`${ONE}\n\n${TWO}\n`, `${ONE}\n\n${TWO}\n\n${THREE}\n`]
  const diff = diffTexts(before, after, 'en')
  const [first, ...others] = diff.changes
  test.each([
    ['leaves out the end', before, `${after}\nMore.\n`, diff.changes],
    ['tells of a clause twice', before, after, [first, ...diff.changes]],
    ['leaves out the beginning', before, after, others],
  ])('%s', (_, old, now, changes) => {
    const found = findHidden(old, now, { ...diff, changes: changes.flatMap((one) => one ?? []) }, [])
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(['tiling']))
  })
})
