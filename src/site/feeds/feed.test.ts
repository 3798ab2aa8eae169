import { expect, test } from 'vitest'
import type { View } from '../build/page-context.ts'
import { createPolicy, createSettings } from '../fixture.ts'
import { renderFeed } from './feed.ts'
import { renderLlms } from './llms.ts'
import { renderSitemap } from './sitemap.ts'

const policy = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const now = new Date('2026-11-22T18:00:00+05:00')
const view: View = {
  settings: createSettings({ now }),
  policies: [policy],
  now,
  locale: 'ru',
}

test('a feed lists versions newest first, at their permanent addresses', () => {
  const { text } = renderFeed(view, policy)
  expect([...text.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1])).toEqual([
    'https://5qbe.kz/auth/ru/privacy/feed.xml',
    'https://5qbe.kz/auth/ru/privacy/2/',
    'https://5qbe.kz/auth/ru/privacy/1/',
  ])
  expect(text).toContain('<updated>2026-12-04T00:00:00+05:00</updated>')
})

test('a feed escapes names, and HTML once more', () => {
  const { text } = renderFeed(view, policy)
  expect(text).toContain('<name>DAR &amp; Tech</name>')
  expect(text).toContain('&lt;li&gt;Less &amp;lt; more&lt;/li&gt;')
})

test('llms.txt leads to each sealed text, newest first, with its effect and the language that prevails', () => {
  const text = renderLlms(view)
  const links = [...text.matchAll(/^- \[.+\]\((.+)\): version (\d), (kk|ru|en), takes effect (\S+?)(;|$)/gm)]
  expect(links.map(([, address, number, tag]) => [address, number, tag])).toEqual(
    [2, 1].flatMap((number) =>
      ['kk', 'ru', 'en'].map((tag) => [
        `https://5qbe.kz/auth/privacy/${number}/${tag}.md`,
        String(number),
        tag,
      ]),
    ),
  )
  expect(text.match(/this language prevails/g)).toHaveLength(2)
  expect(text).toMatch(/^# .+\n\n> /)
})

test('the sitemap names every page in three languages with its counterparts', () => {
  const { text } = renderSitemap(view)
  const places = [...text.matchAll(/<loc>https:\/\/5qbe\.kz\/auth\/(.*?)<\/loc>/g)].map((match) => match[1])
  expect(places.filter((place) => !/^(?:ru|en)\//.test(place ?? ''))).toEqual([
    '',
    'search/',
    'privacy/',
    'privacy/1/',
    'privacy/2/',
    ...['1/kk-ru/', '1/kk-en/', '1/ru-en/', '2/kk-ru/', '2/kk-en/', '2/ru-en/'].map(
      (pair) => `privacy/${pair}`,
    ),
    'privacy/history/',
    'privacy/date/',
    'privacy/changes/',
    'privacy/changes/1-2/',
    'privacy/clauses/1.1/',
  ])
  expect(places).toHaveLength(16 * 3)
  expect(text.match(/hreflang="x-default"/g)).toHaveLength(16 * 3)
})
