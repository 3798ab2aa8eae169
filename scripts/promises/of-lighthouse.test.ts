import { expect, test } from 'vitest'
import type { Verdict } from '../lib/audit.ts'
import { LIGHTHOUSE } from './of-lighthouse.ts'

const verdict = (page: string, performance: number): Verdict => ({
  url: `http://localhost:4523/auth/${page}`,
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  shift: 0,
  paint: 1000,
  bytes: 90_000,
  misses: [],
})

test('a page that falls short is named beside the lowest score', () => {
  const verdicts = [verdict('', 100), verdict('privacy/', 99), verdict('ru/privacy/', 98)]
  const [performance, accessibility] = LIGHTHOUSE.lines(verdicts as never)
  expect(performance).toMatchObject({ reached: '98 /auth/privacy/ /auth/ru/privacy/', met: false })
  expect(accessibility).toMatchObject({ reached: '100', met: true })
})
