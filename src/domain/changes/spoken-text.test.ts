import { expect, test } from 'vitest'
import type { Op } from '../diff/change.ts'
import { formatOps } from './spoken-text.ts'

const same = (text: string, note?: Op['note']): Op => ({ kind: 'same', text, note })
const gone = (text: string, note?: Op['note']): Op => ({ kind: 'removed', text, note })
const come = (text: string, note?: Op['note']): Op => ({ kind: 'added', text, note })

test.each<[string, Op[], string]>([
  ['a replaced word', [same('we '), gone('may'), come('must'), same(' keep')], 'we [-may-]{+must+} keep'],
  [
    'two forms of a word with a bar where they part',
    [gone('тұлғаларға'), come('тұлғаға'), same(' беріледі')],
    '[-тұлға|ларға-]{+тұлға|ға+} беріледі',
  ],
  ['spaces outside the marks', [same('Ask.'), come(' Write. '), same('Wait.')], 'Ask. {+Write.+} Wait.'],
  ['neither markup nor links', [same('**', 'markup'), same('We'), same('](/a)', 'link')], 'We'],
  ['no number in front of a clause', [gone('1.1. ', 'label'), come('1.2. ', 'label'), same('We')], 'We'],
  [
    'a number within it, though quiet',
    [same('see '), gone('1.1', 'label'), come('1.2', 'label')],
    'see [-1.1-]{+1.2+}',
  ],
  [
    'a paragraph that was split off',
    [same('We.'), gone(' ', 'space'), come('\n\n', 'space'), come('1.2. ', 'label'), same('You.')],
    'We. {+¶ 1.2.+} You.',
  ],
  [
    'a paragraph that was joined',
    [same('We.'), gone('\n\n', 'space'), come(' ', 'space'), same('You.')],
    'We. [-¶-] You.',
  ],
  ['no paragraph behind the last word', [same('We.'), gone('\n', 'space'), come('\n\n', 'space')], 'We.'],
  [
    'once a word that is only written otherwise',
    [gone('3\u00a0 %', 'space'), come('3 %', 'space'), same(' more')],
    '3 % more',
  ],
  [
    'borders between cells only',
    [same('| ', 'markup'), same('a'), same(' |', 'markup'), come(' b'), come(' |', 'markup')],
    'a | {+b+}',
  ],
])('says %s', (_, ops, text) => {
  expect(formatOps(ops)).toBe(text)
})
