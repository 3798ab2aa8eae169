import { expect, test } from 'vitest'
import { createPolicy, createSettings } from '../fixture.ts'
import { buildStructuredData, formatScriptJson } from './structured-data.ts'

const policy = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const view = (locale: 'kk' | 'ru') => ({
  settings: createSettings(),
  policies: [policy],
  now: new Date('2026-11-22T09:00:00+05:00'),
  locale,
})
const [first, second] = policy.versions

test('a version says what it is, from when it holds, and which texts translate it', () => {
  const data = first && buildStructuredData(view('kk'), policy, first)
  expect(data).toMatchObject({
    '@type': 'DigitalDocument',
    '@id': 'https://5qbe.kz/auth/privacy/1/',
    version: 1,
    inLanguage: 'kk',
    creativeWorkStatus: 'in-force',
    temporalCoverage: '2026-10-01T09:00:00+05:00/2026-12-04T00:00:00+05:00',
    workTranslation: [
      { '@id': 'https://5qbe.kz/auth/ru/privacy/1/' },
      { '@id': 'https://5qbe.kz/auth/en/privacy/1/' },
    ],
  })
})

test('a translation names the text that it translates', () => {
  const data = second && buildStructuredData(view('ru'), policy, second)
  expect(data).toMatchObject({
    creativeWorkStatus: 'announced',
    translationOfWork: { '@id': 'https://5qbe.kz/auth/privacy/2/' },
  })
  expect(data).not.toHaveProperty('expires')
})

test('no value can end the script element', () => {
  expect(formatScriptJson({ name: '</script>' })).toBe('{"name":"\\u003c/script>"}')
})
