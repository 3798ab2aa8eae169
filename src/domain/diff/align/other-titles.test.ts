import { describe, expect, test } from 'vitest'
import { diffTexts } from '../diff.ts'

const table = (row: string) =>
  `| Name | What for | Where |\n|---|---|---|\n| Acme Inc | Storing files | United States |\n| ${row} |\n| Zeta | Sending mail | United States |\n`
const list = (item: string) =>
  `We share data with:\n\n- Acme – storing of files (USA)\n- ${item}\n- Zeta – sending of mail (USA)\n`

/** What became of the row or item in the middle, whose neighbours stay. */
function tell(write: (one: string) => string, before: string, after: string): string {
  const { changes } = diffTexts(write(before), write(after), 'en')
  const kinds = changes.map(({ kind }) => kind).filter((kind) => kind !== 'kept')
  return kinds.map((kind) => (kind === 'rewritten' ? 'reworded' : kind)).join(', ')
}

const REPLACED = 'removed, added'
const CHANGED = 'reworded'

test.each([
  [
    'a row whose first cell is another one',
    'Spunk | Log pipeline | United States',
    'Tin Inc. | Safety | United States',
    REPLACED,
  ],
  [
    'a row that has a form of company with it',
    'Spunk Inc | Logs | United States',
    'Tin Inc | Safety | United States',
    REPLACED,
  ],
  [
    'a row that only got another name',
    'Spunk | Log pipeline and search | United States',
    'Tin | Log pipeline and search | United States',
    CHANGED,
  ],
  [
    'a row whose name got an addition',
    'Spunk | Log pipeline | United States',
    'Spunk Inc. (US) | Safety | Canada',
    CHANGED,
  ],
  [
    'a row whose name has its words the other way round',
    'Blue (Tin) | Cloud | Japan',
    'Tin (Blue) | Artists | Norway',
    CHANGED,
  ],
  [
    'a row whose columns changed places',
    'Spunk | Log pipeline | Norway',
    'Log pipeline | Spunk | Norway',
    CHANGED,
  ],
])('%s', (_, before, after, expected) => {
  expect(tell(table, before, after)).toBe(expected)
})

test.each([
  [
    'an item that begins with another name',
    '[Payment agent] – payments (USA)',
    'Apple Inc. – signing in (USA)',
    REPLACED,
  ],
  [
    'an item that begins with another label',
    'Payments: agent to be named',
    'Sign-in: agent of Apple',
    REPLACED,
  ],
  [
    'an item that says the same of another label',
    'Photos: we keep them for ten days',
    'Images: we keep them for ten days',
    CHANGED,
  ],
  [
    'an item whose label went into what it says',
    'Korea: Commission for data (182)',
    'Commission for data: 182, www.k.kr',
    CHANGED,
  ],
  [
    'an item that names nothing',
    'Payments go to the agent of ours',
    'Payments are made to an agent',
    CHANGED,
  ],
])('%s', (_, before, after, expected) => {
  expect(tell(list, before, after)).toBe(expected)
})

test('an item of whole sentences is known by them', () => {
  const says =
    'we use the service of Acme to send receipts by mail and to keep the records that the law of the country asks us to keep for'
  expect(tell(list, `Personal data: ${says} four years`, `Contacts: ${says} ten years, as agreed`)).toBe(
    CHANGED,
  )
})

const section = (letter: string, title: string, ...blocks: string[]) =>
  `## ${letter}. ${title}\n\n${blocks.map((block) => `${block}\n\n`).join('')}`
const SAME = section('A', 'Definitions', 'These words mean the following things in all of this agreement.')
const END = section(
  'Z',
  'Miscellaneous',
  'The laws of the state govern this agreement and the courts of the city.',
)

/** Pairs of what was changed, by the first words after the label. */
function pairOf(before: string, after: string): string[] {
  const { changes } = diffTexts(before, after, 'en')
  return changes
    .filter(({ kind }) => kind === 'reworded' || kind === 'rewritten')
    .map((change) => `${change.before?.path} ${change.after?.path}`)
}

describe('what stands in a section of its own', () => {
  const pages =
    '**Short version:** *Pages and the lab are subject to certain rules, in addition to the rest of the terms.*'
  const apps =
    '**Short version:** *You need to follow certain rules if you create an application, and there are additional terms that cover the market.*'
  const products =
    '**Short version:** *You need to follow certain specific terms and conditions for our various features, and you agree to the additional terms when you agree to this.*'
  const before =
    SAME +
    section('I', 'Additional Terms for Pages', pages) +
    section('J', 'Applications of Others', apps) +
    END
  const after = SAME + section('I', 'Additional Product Terms', products) + END

  test('is not paired with what stood in another one, though that is somewhat more alike', () => {
    expect(pairOf(before, after)).toEqual(['i i', 'i-p1 i-p1'])
  })
})

test('items between the same neighbours are one if they begin alike, whatever else they say', () => {
  const items = (...list: string[]) =>
    `${SAME}- Acme stays.\n${list.map((item) => `- ${item}\n`).join('')}- Zeta stays.\n`
  const { changes } = diffTexts(
    items('**Payments**: cards, banks.', '**Names**: yours.'),
    items('**Payments**: whatever buyers owe us.', '**Photos**: of cats.'),
    'en',
  )
  expect(changes.map(({ kind }) => kind).filter((kind) => kind !== 'kept')).toEqual([
    expect.stringMatching(/^re(worded|written)$/),
    'removed',
    'added',
  ])
})
