import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { type ByLocale, LOCALES, type Locale, mapLocales } from '../domain/locale.ts'
import { GlossarySchema } from '../domain/policy/glossary.ts'
import { VersionFileSchema } from '../domain/policy/version-file.ts'
import { readLibrary } from '../library/read-library.ts'
import { CATALOGUES } from '../messages/catalogue.ts'
import { runNonInteractive } from './fixture/terminal.ts'

const root = new URL('../..', import.meta.url).pathname
const FILES: ByLocale<string> = { kk: 'README.kk.md', ru: 'README.ru.md', en: 'README.md' }
const guides = mapLocales((locale) => readFileSync(join(root, 'policies', FILES[locale]), 'utf8'))

/** What a part of the guide is made of, whatever its language. */
const PARTS: [what: string, pattern: RegExp][] = [
  ['headings', /^#+ /gm],
  ['code blocks', /^```\w+$/gm],
  ['pictures', /^!\[/gm],
  ['rows of tables', /^ *\|/gm],
  ['steps', /^\d\. /gm],
  ['points', /^- /gm],
]

const PLACE = /\{+\w+\}+/g

/** A sentence with places for values, as a pattern for what is printed. */
const patternOf = (sentence: string) => {
  const words = sentence.split(PLACE).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${words.join('.+')}$`, 'u')
}

/** The letters of a sentence itself: with too few of them it would fit anything. */
const ownLetters = (sentence: string) => sentence.replace(PLACE, '').replace(/\P{L}/gu, '').length

/** Every message below a level of a catalogue, with its key. */
function listMessages(level: object, above = ''): [key: string, text: string][] {
  return Object.entries(level).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[above + name, value] as [string, string]]
      : listMessages(value as object, `${above}${name}.`),
  )
}

/** Everything that the commands can say in a language, by its name. */
function listSentences(locale: Locale): [name: string, pattern: RegExp][] {
  const { parts: _, ...groups } = CATALOGUES[locale].findings
  const findings = Object.values(groups).flatMap((group) =>
    Object.entries<{ message: string }>(group).map(([name, { message }]) => [name, message] as const),
  )
  return [...findings, ...listMessages(CATALOGUES[locale].cli)]
    .filter(([, sentence]) => ownLetters(sentence) > 5)
    .sort(([, a], [, b]) => ownLetters(b) - ownLetters(a))
    .map(([name, sentence]) => [name, patternOf(sentence)])
}

/** The first cells of the table of what may be refused. */
const quoted = (guide: string) =>
  [...(guide.split('\n## ').find((part) => part.startsWith('6.')) ?? '').matchAll(/^\| (.+?) \|/gm)]
    .map(([, cell = '']) => cell)
    .slice(1)

/** Which sentences, one after the other, make up a quotation. */
function namesOf(text: string, known: [name: string, pattern: RegExp][]): string[] {
  const whole = known.find(([, pattern]) => pattern.test(text))
  if (whole) return [whole[0]]
  for (let at = text.lastIndexOf('. '); at > 0; at = text.lastIndexOf('. ', at - 1)) {
    const first = known.find(([, pattern]) => pattern.test(text.slice(0, at + 1)))
    const rest = first && namesOf(text.slice(at + 2), known)
    if (rest && rest.length > 0) return [first[0], ...rest]
  }
  return []
}

describe('the guide says the same in every language', () => {
  test.each(PARTS)('%s', (_, pattern) => {
    const counts = LOCALES.map((locale) => guides[locale].match(pattern)?.length ?? 0)
    expect(counts[0]).toBeGreaterThan(3)
    expect(new Set(counts).size).toBe(1)
  })

  it('and each leads to the others', () => {
    for (const locale of LOCALES)
      for (const other of LOCALES)
        if (other !== locale) expect(guides[locale]).toContain(`](${FILES[other]})`)
  })
})

describe.each(LOCALES)('the guide in %s', (locale) => {
  const guide = guides[locale]

  it('shows pictures that are there, in its own language and light enough', () => {
    for (const [, path = ''] of guide.matchAll(/^!\[[^\]]{30,}\]\((.+)\)$/gm)) {
      expect(path).toMatch(new RegExp(`-${locale}\\.png$`))
      const file = join(root, 'policies', path)
      expect(existsSync(file), path).toBe(true)
      expect(statSync(file).size).toBeLessThan(150_000)
    }
    expect(guide.match(/^!\[[^\]]{30,}\]/gm)).toHaveLength(guide.match(/^!\[/gm)?.length ?? 0)
  })

  it('names the text of every language', () => {
    for (const tag of LOCALES) expect(guide).toContain(`\`${tag}.md\``)
  })

  it('names commands that there are, with options that they have', async () => {
    const lines = [...guide.matchAll(/npm run (?:policy -- )?[^\n`]+/g)].map(([line]) => line)
    expect(lines.length).toBeGreaterThan(4)
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const line of lines) {
      const [, , script = '', ...rest] = line.split(' ')
      expect(scripts).toHaveProperty(script)
      if (script !== 'policy') continue
      const [, command = '', ...options] = rest
      const { status, stdout } = await runNonInteractive([command, '--help'], {})
      expect(status, line).toBe(0)
      for (const option of options.filter((one) => one.startsWith('--'))) expect(stdout).toContain(option)
    }
  })

  it('names buttons and fields as the workflows do', () => {
    const word = (text: string) => text.split(' · ')[LOCALES.indexOf(locale)]?.replace(/ \(.*$/, '')
    for (const name of ['propose', 'release']) {
      const workflow = parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8'))
      expect(guide).toContain(`*${workflow.name}*`)
      for (const { description } of Object.values<{ description: string }>(
        workflow.on.workflow_dispatch.inputs,
      ))
        expect(guide).toContain(`| ${word(description)} |`)
    }
  })

  it('shows files that can be read', () => {
    const files = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text))
    const [summary, added, whole, glossary] = files
    expect(files).toHaveLength(4)
    for (const part of [summary, added, {}])
      expect(VersionFileSchema.safeParse({ ...whole, ...part })).toMatchObject({ success: true })
    expect(GlossarySchema.safeParse(glossary)).toMatchObject({ success: true })
  })

  it('quotes only what can be printed', () => {
    const known = listSentences(locale)
    expect(quoted(guide).length).toBeGreaterThan(12)
    for (const text of quoted(guide)) expect(namesOf(text, known), text).not.toEqual([])
  })
})

it('quotes the same refusals in every language', () => {
  const names = LOCALES.map((locale) => {
    const known = listSentences(locale)
    return quoted(guides[locale]).map((text) => namesOf(text, known))
  })
  expect(names[1]).toEqual(names[0])
  expect(names[2]).toEqual(names[0])
})

it('does not take a sentence that nobody says for a quotation', () => {
  const known = listSentences('en')
  for (const text of ['Clause 8.2 is not to our liking.', 'summary.en: we would rather not, sorry.'])
    expect(namesOf(text, known)).toEqual([])
  expect(namesOf('The clause 8.2 is missing here.', known)).toEqual([])
})

it('stands among the policies without being taken for one', () => {
  const { policies, findings } = readLibrary(join(root, 'policies'))
  expect(policies.map(({ id }) => id)).toEqual(['advertising', 'mailings', 'privacy'])
  expect(findings).toEqual([])
})
