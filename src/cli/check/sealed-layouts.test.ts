import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LAYOUTS, TestLayout } from '../fixture/layout.ts'

let layout: TestLayout
const MOMENT = '2026-09-01T09:00:00+05:00'

/** What can be done to a version that is published, and what is said of it: each is done to a policy of its own. */
const DEEDS: Record<string, { act: (id: string) => void; said: string }> = {
  kept: { act: () => {}, said: '' },
  dropped: { act: (id) => layout.remove(`${id}/2`), said: '/2: dropped@2, published in main, is gone.' },
  gone: {
    act: (id) => layout.remove(id),
    said: '/2: gone@2, published in main, is gone together with its whole policy.',
  },
  altered: {
    act: (id) => layout.edit(`${id}/2/ru.md`, '10 (десяти)', '30 (тридцати)'),
    said: '/2/ru.md: altered@2 was published in main, and this file has changed since.',
  },
  resealed: {
    act: (id) => {
      layout.edit(`${id}/2/ru.md`, '10 (десяти)', '30 (тридцати)')
      layout.reseal(`${id}/2`)
    },
    said: '/2/version.yaml: resealed@2 was published in main, and its digests were computed anew since.',
  },
  redated: {
    act: (id) => layout.seal(`${id}/2`, '2026-08-01T09:00:00+05:00', MOMENT),
    said: '/2/version.yaml: redated@2 was published in main, and its moment of publication has changed since: 2026-08-01T09:00:00+05:00.',
  },
  renamed: {
    act: (id) => layout.move(id, 'other'),
    said: '/2: renamed@2, published in main, is now called other@2.',
  },
  renumbered: {
    act: (id) => layout.move(`${id}/2`, `${id}/3`),
    said: '/2: renumbered@2, published in main, has another number: it is renumbered@3 now.',
  },
  unsealed: {
    act: (id) => layout.edit(`${id}/2/version.yaml`, /^publishedAt:[\s\S]*/m, ''),
    said: '/2/version.yaml: unsealed@2 was published in main, and is a draft now.',
  },
  grown: {
    act: (id) => layout.write(`${id}/2/de.md`, '# Titel\n'),
    said: '/2/de.md: grown@2 was published in main, and this file was added since.',
  },
  hand: {
    act: (id) => layout.seal(`${id}/3`, MOMENT),
    said: '/3/version.yaml: hand@3 is not published in main, and stands here as published.',
  },
}
const ids = Object.keys(DEEDS)

/** A policy with two sealed versions and a draft, unlike every other. */
function writePolicy(id: string): void {
  for (const number of [1, 2, 3]) {
    const from = number === 3 ? 'privacy/2' : 'privacy/1'
    for (const file of ['version.yaml', 'kk.md', 'ru.md', 'en.md'])
      layout.write(`${id}/${number}/${file}`, layout.read(`${from}/${file}`))
    layout.edit(`${id}/${number}/version.yaml`, 'info@5qbe.kz', `${id}-${number}@5qbe.kz`)
    if (number !== 3) layout.reseal(`${id}/${number}`)
  }
}

describe.each(LAYOUTS)('policies that lie %s', (_, prefix) => {
  beforeEach(() => {
    layout = new TestLayout(prefix, 'small')
    for (const id of ids) writePolicy(id)
    layout.remove('privacy')
    layout.commit('Publish')
    layout.git('checkout', '--quiet', '-b', 'change')
  })
  afterEach(() => layout.close())

  it('tell of everything that can be done to a published version, in check, in review and on the main branch', async () => {
    expect(layout.find()).toEqual([])
    for (const [id, { act }] of Object.entries(DEEDS)) act(id)
    layout.commit()
    const expected = Object.entries(DEEDS)
      .filter(([, { said }]) => said !== '')
      .map(([id, { said }]) => `error ${id}${said}`)
    const checked = await layout.findWith('check', '--base', 'main')
    expect(checked).toEqual(expect.arrayContaining(expected))
    expect(checked.filter((line) => /kept/.test(line))).toEqual([])
    expect(await layout.findWith('review', '--print', '--base', 'main')).toEqual(checked)
    const moment =
      '/3/version.yaml: hand@3 is published as of 2026-09-01T09:00:00+05:00, but main, made later'
    expect(await layout.findWith('check', '--base', 'main', '--sealed')).toEqual(
      checked.map((line) => (line.includes(' hand') ? expect.stringContaining(moment) : line)),
    )
  })

  it('say what they were compared with, and that it was nothing', async () => {
    expect((await layout.run('check', '--base', 'main')).stderr).toMatch(
      new RegExp(`Compared with the published versions in main: ${ids.length * 2}\\.`),
    )
    for (const id of ids) rmSync(`${layout.policies}/${id}`, { recursive: true })
    layout.write('privacy/1/kk.md', '# Ереже\n')
    layout.commit('Drafts alone')
    const { stdout, stderr } = await layout.run('check', '--base', 'change')
    expect(stdout).toMatch(/No published version was found in the policies folder of change/)
    expect(stderr).toMatch(/Compared with the published versions in change: 0\./)
  })
})
