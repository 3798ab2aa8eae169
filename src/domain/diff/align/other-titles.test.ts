import { expect, test } from 'vitest'
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
