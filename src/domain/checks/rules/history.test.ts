import { describe, expect, it } from 'vitest'
import { sayDomainIn } from '../../../messages/say-domain.ts'
import { sayFinding } from '../finding.ts'
import { checkHistory } from './history.ts'

const SEALED = 'asks: acceptance\neffectiveAt: a\npublishedAt: b\ndigests:\n  kk: c\n'
const library = (facts: string) =>
  new Map([
    ['privacy/policy.yaml', 'kind: notice\n'],
    ['privacy/1/version.yaml', facts],
    ['privacy/1/kk.md', '# Атауы\n\nМәтін.\n'],
    ['privacy/1/ru.md', '# Название\n'],
    ['privacy/1/en.md', '# Title\n'],
  ])
const found = (before: Map<string, string>, change: (now: Map<string, string>) => void) => {
  const now = new Map(before)
  change(now)
  return checkHistory(before, (path) => now.get(path) ?? null, 'origin/main').map(
    (finding) => `${finding.file}:${finding.line} ${sayFinding(finding, sayDomainIn('en')).message}`,
  )
}

describe('what was published once', () => {
  it.each<[string, (now: Map<string, string>) => void, string[]]>([
    ['stays as it was', () => {}, []],
    [
      'has changed since',
      (now) => now.set('privacy/1/kk.md', '# Атауы\n\nБасқа мәтін.\n'),
      ['privacy/1/kk.md:3 privacy@1 was published in origin/main, and this file has changed since.'],
    ],
    [
      'has changed since, although its seal was made anew',
      (now) => now.set('privacy/1/version.yaml', SEALED.replace('kk: c', 'kk: d')),
      ['privacy/1/version.yaml:5 privacy@1 was published in origin/main, and this file has changed since.'],
    ],
    [
      'has lost its end',
      (now) => now.set('privacy/1/kk.md', '# Атауы\n'),
      ['privacy/1/kk.md:2 privacy@1 was published in origin/main, and this file has changed since.'],
    ],
    [
      'has lost a file',
      (now) => now.delete('privacy/1/ru.md'),
      ['privacy/1/ru.md:1 privacy@1 was published in origin/main, and this file is gone.'],
    ],
    ['is gone', (now) => now.clear(), ['privacy/1:1 privacy@1, published in origin/main, is gone.']],
    [
      'is kept while the facts of its policy change',
      (now) => now.set('privacy/policy.yaml', 'kind: terms\n'),
      [],
    ],
    ['is kept while files of nobody come', (now) => now.set('privacy/2/kk.md', '# Жаңа\n'), []],
  ])('%s', (_, change, expected) => {
    expect(found(library(SEALED), change)).toEqual(expected)
  })
})

it('lets drafts come, change and go', () => {
  expect(found(library('asks: acceptance\n'), (now) => now.clear())).toEqual([])
})
