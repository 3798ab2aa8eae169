import { describe, expect, it } from 'vitest'
import { sayDomainIn } from '../../../../messages/say-domain.ts'
import type { KnownVersion } from '../../../publication/history/known-version.ts'
import { sayFinding } from '../../finding.ts'
import { checkHistory } from './history.ts'
import { checkPast } from './past.ts'

const SOURCE = 'asks: acceptance\neffectiveAt: a\npublishedAt: b\ndigests:\n  kk: c\n'
const PARTS = { 'version.yaml': SOURCE, 'kk.md': '# Атауы\n\nМәтін.\n', 'ru.md': '# Название\n' }
const SEALED: KnownVersion = {
  policy: 'privacy',
  number: 1,
  seal: { publishedAt: 'b', digest: 'c' },
  parts: PARTS,
}
const other = (parts: object, seal = SEALED.seal): KnownVersion => ({
  ...SEALED,
  seal,
  parts: { ...PARTS, ...parts },
})
const check = (now: readonly KnownVersion[], versions: readonly KnownVersion[] = [SEALED], isCommit = true) =>
  checkHistory({ name: 'origin/main', versions, rule: 'forbidden', isCommit }, now)
const say = (now: readonly KnownVersion[], versions?: readonly KnownVersion[]) =>
  check(now, versions).map(
    (finding) => `${finding.file}:${finding.line} ${sayFinding(finding, sayDomainIn('en')).message}`,
  )

describe('what was published once', () => {
  it.each<[string, KnownVersion[], string[]]>([
    ['stays as it was', [SEALED], []],
    [
      'has changed since',
      [other({ 'kk.md': '# Атауы\n\nБасқа мәтін.\n' })],
      ['privacy/1/kk.md:3 privacy@1 was published in origin/main, and this file has changed since.'],
    ],
    [
      'has changed since, although its seal was made anew',
      [
        other(
          { 'version.yaml': SOURCE.replace('kk: c', 'kk: d'), 'kk.md': '# Атауы\n' },
          { publishedAt: 'b', digest: 'd' },
        ),
      ],
      [
        'privacy/1/version.yaml:5 privacy@1 was published in origin/main, and its digests were computed anew since.',
        'privacy/1/kk.md:2 privacy@1 was published in origin/main, and this file has changed since.',
      ],
    ],
    [
      'has lost its seal',
      [other({ 'version.yaml': 'asks: acceptance\n' }, null)],
      ['privacy/1/version.yaml:2 privacy@1 was published in origin/main, and is a draft now.'],
    ],
    [
      'has got a file',
      [other({ 'en.md': '# Title\n' })],
      ['privacy/1/en.md:1 privacy@1 was published in origin/main, and this file was added since.'],
    ],
    [
      'is gone',
      [],
      ['privacy/1:1 privacy@1, published in origin/main, is gone together with its whole policy.'],
    ],
    [
      'stands under another name',
      [{ ...SEALED, policy: 'policy' }],
      ['privacy/1:1 privacy@1, published in origin/main, is now called policy@1.'],
    ],
  ])('%s', (_, now, expected) => {
    expect(say(now)).toEqual(expected)
  })
})

it('tells of a version that is sealed where none may be', () => {
  expect(say([SEALED], [])).toEqual([
    'privacy/1/version.yaml:1 privacy@1 is not published in origin/main, and stands here as published.',
  ])
})

it('tells how to get back what was changed, from a commit or from history', () => {
  const advice = (isCommit: boolean) =>
    check([other({ 'kk.md': '' })], [SEALED], isCommit).map(
      (one) => sayFinding(one, sayDomainIn('en')).advice,
    )
  expect(advice(true)[0]).toContain('git checkout origin/main -- <file>')
  expect(advice(false)[0]).toContain('git log -- <file>')
})

describe('a comparison with nothing', () => {
  const past = { name: 'main', isThere: true, sealed: 1, unread: [] as string[] }
  it.each<[string, Partial<typeof past>, string[]]>([
    ['is none where something was published', {}, []],
    ['is told where there was no folder', { isThere: false, sealed: 0 }, ['note history.noFolder .']],
    ['is told where nothing was sealed', { sealed: 0 }, ['note history.nothingSealed .']],
    ['is an error where something cannot be read', { unread: ['a'] }, ['error history.unread a']],
  ])('%s', (_, change, expected) => {
    const found = checkPast({ ...past, ...change }).map(
      ({ severity, key, file }) => `${severity} ${key} ${file}`,
    )
    expect(found).toEqual(expected)
  })
})
