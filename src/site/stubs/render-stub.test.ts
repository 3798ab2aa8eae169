import { expect, test } from 'vitest'
import { createPolicy, createSettings } from '../fixture.ts'
import { listStubs } from './list-stubs.ts'
import { renderStub, SLOTS } from './render-stub.ts'
import { readStubRequest } from './stub-request.ts'

const moments = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => `${day}T00:00:00+05:00`)
const policy = createPolicy(...moments)
const now = new Date('2026-04-01T00:00:00+05:00')
const settings = createSettings({ now })
const view = { settings, policies: [policy], now, locale: 'ru' as const }
const stubs = listStubs(policy, now, settings.languages)
const render = (where: string) => {
  const stub = stubs.find((one) => one.where === where)
  if (!stub) throw new Error(`${where} is no stub`)
  return renderStub(SLOTS.map((slot) => `${slot}: [[${slot}]]`).join('\n'), view, 'privacy', stub)
}

test('what was superseded has a stub for every view that is not stored', () => {
  expect(stubs.map(({ where }) => where)).toEqual([
    ...['1-2/side/', '1-2/table/', '1-3/side/', '1-3/table/'].map((name) => `privacy/changes/${name}`),
    ...['1/kk-ru/', '1/kk-en/', '1/ru-en/', '2/kk-ru/', '2/kk-en/', '2/ru-en/'].map(
      (name) => `privacy/${name}`,
    ),
  ])
})

test('it leads to both texts, says what it is, and tells the script what to make', () => {
  const side = render('privacy/changes/1-2/side/')
  expect(side).toContain('title: Политика конфиденциальности: Рядом (1 → 2)')
  expect(side).toContain('href="/auth/ru/privacy/1/" data-version="1"')
  expect(side).toContain('href="/auth/ru/privacy/changes/1-2/"')
  expect(readStubRequest(/show: (.*)$/m.exec(side)?.[1] ?? '')).toMatchObject({
    from: 1,
    to: 2,
    view: 'side',
  })
  const both = render('privacy/1/kk-ru/')
  expect(both).toContain('href="/auth/privacy/1/" hreflang="kk"')
  expect(readStubRequest(/show: (.*)$/m.exec(both)?.[1] ?? '')).toMatchObject({ version: 1 })
})

test('a title is words, not markup', () => {
  const [first, second, third] = policy.versions
  if (!first || !second || !third) throw new Error('three versions')
  const title = { kk: 'a', ru: 'A < B & C', en: 'c' }
  const [stub] = listStubs(
    { ...policy, versions: [first, { ...second, file: { ...second.file, title } }, third] },
    now,
    settings.languages,
  )
  expect(stub && renderStub('[[title]]', view, 'privacy', stub)).toContain('A &lt; B &amp; C')
})
