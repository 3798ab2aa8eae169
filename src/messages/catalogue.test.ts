import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it, test } from 'vitest'
import { LOCALES, type Locale } from '../domain/locale.ts'
import { CATALOGUES } from './catalogue.ts'
import { createSay } from './say.ts'

const root = new URL('../..', import.meta.url).pathname
const PLURAL = /_(?:zero|one|two|few|many|other)$/
const PLACEHOLDER = /\{\{(\w+)\}\}/g

type Entry = readonly [key: string, text: string]

function listEntries(node: object, above = ''): Entry[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[above + name, value] as const]
      : listEntries(value as object, `${above}${name}.`),
  )
}

const ENTRIES = Object.fromEntries(
  LOCALES.map((locale) => [locale, listEntries(CATALOGUES[locale])]),
) as unknown as Record<Locale, Entry[]>

const listStems = (locale: Locale) => [...new Set(ENTRIES[locale].map(([key]) => key.replace(PLURAL, '')))]

/** The strings and the names of members of a source by its syntax; of an Astro file also those between its tags. */
function listLiterals(path: string, source: string): string[] {
  // Strings stand within strings there: `${say('kind.x')}`.
  if (path.endsWith('.astro')) return source.match(/(?<=['"`])[\w.-]+(?=['"`]|\$\{)/g) ?? []
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    // A name that only a type holds says nothing.
    if (ts.isInterfaceDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text)
    if (ts.isPropertyAccessExpression(node)) found.push(`.${node.name.text}`)
    if (ts.isBindingElement(node)) found.push(`.${(node.propertyName ?? node.name).getText()}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true))
  return found
}

/** Keys that no source names: whole, without their area, as the beginning of a computed key, or by the message above. */
function listUnused(keys: readonly string[], literals: ReadonlySet<string>): string[] {
  const heads = [...literals].filter((text) => text.endsWith('.') || text.endsWith('_'))
  const isNamed = (key: string) => literals.has(key) || heads.some((head) => key.startsWith(head))
  return keys.filter((key) => {
    const withoutArea = key.replace(/^[^.]+\./, '')
    const parts = [key, withoutArea].flatMap((one) => [one, one.replace(/\.(message|advice)$/, '')])
    return !parts.some((one) => one.includes('.') && isNamed(one))
  })
}

/** Areas that are written into folders of their own, where they are members of an object. */
const WRITTEN: readonly string[] = ['widget', 'gate', 'demo']

describe.each(LOCALES)('the messages of %s', (locale) => {
  it('have the keys of the Kazakh ones', () => {
    expect(listStems(locale).toSorted()).toEqual(listStems('kk').toSorted())
  })

  it('have every plural form that the language needs, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const plurals = ENTRIES[locale].map(([key]) => key).filter((key) => PLURAL.test(key))
    const stems = [...new Set(plurals.map((key) => key.replace(PLURAL, '')))]
    const needed = stems.flatMap((stem) => pluralCategories.map((form) => `${stem}_${form}`))
    expect(plurals.toSorted()).toEqual(needed.toSorted())
  })

  it('take the values of the Kazakh ones, in every form', () => {
    const listValues = (text: string) =>
      [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]))].toSorted()
    const kazakh = new Map(ENTRIES.kk.map(([key, text]) => [key, listValues(text)]))
    const valuesOf = (key: string) => kazakh.get(key) ?? kazakh.get(key.replace(PLURAL, '_other'))
    expect(ENTRIES[locale].map(([key, text]) => [key, listValues(text)])).toEqual(
      ENTRIES[locale].map(([key]) => [key, valuesOf(key.replace(PLURAL, '_other'))]),
    )
  })

  it('name every language where they name some', () => {
    // Of commands and findings, which say `kk.md, ru.md, en.md` or «kk, ru, en».
    const namesSome = (text: string) => /\bkk\b.*\bru\b/.test(text)
    const lists = ENTRIES[locale].filter(([, text]) => namesSome(text))
    expect(lists.length).toBeGreaterThan(5)
    const namesAll = (text: string) => LOCALES.every((tag) => new RegExp(`\\b${tag}\\b`).test(text))
    expect(lists.filter(([, text]) => !namesAll(text))).toEqual([])
  })

  it('are never empty, and hold no brace that is no place, and nothing that looks like another message', () => {
    const bare = (text: string) => text.replace(PLACEHOLDER, '')
    expect(ENTRIES[locale].filter(([, text]) => text.trim() === '')).toEqual([])
    expect(ENTRIES[locale].filter(([, text]) => /\{\w*\}|\{\{|\}\}|\$t\(/.test(bare(text)))).toEqual([])
  })

  it('are said with their values', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const counts = pluralCategories.map(
      (form) => [1.5, ...Array(12).keys()].find((n) => new Intl.PluralRules(locale).select(n) === form) ?? 0,
    )
    const say = createSay(locale, CATALOGUES[locale]) as unknown as (key: string, values: object) => string
    for (const [key, text] of ENTRIES[locale]) {
      const names = [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string)
      for (const count of PLURAL.test(key) ? counts : ['‹count›']) {
        const said = say(key.replace(PLURAL, ''), {
          ...Object.fromEntries(names.map((name) => [name, `‹${name}›`])),
          count,
        })
        for (const name of names) expect(said, key).toContain(name === 'count' ? String(count) : `‹${name}›`)
      }
    }
  })

  it('mix no Latin and Cyrillic letters in one word, and no other dash than the short one', () => {
    const mixed = /(?:[a-z][а-яёәғқңөұүһі]|[а-яёәғқңөұүһі][a-z])/iu
    const bare = (text: string) => text.replace(PLACEHOLDER, ' ')
    expect(ENTRIES[locale].filter(([, text]) => mixed.test(bare(text)) || text.includes('—'))).toEqual([])
  })
})

it('writes no Kazakh letter in Russian and no Cyrillic one in English', () => {
  // Names of languages and of letters are written in their own.
  const others = /Қазақша|Русский|«Қабылдаймын»|letters such as й/gu
  expect(ENTRIES.ru.filter(([, text]) => /[әғқңөұүһі]/iu.test(text.replace(others, '')))).toEqual([])
  expect(ENTRIES.en.filter(([, text]) => /\p{Script=Cyrillic}/u.test(text.replace(others, '')))).toEqual([])
})

describe('every message', () => {
  const paths = globSync('{src,scripts}/**/*.{ts,tsx,astro}', {
    cwd: root,
    exclude: ['src/messages/**', '**/*.test.ts'],
  })
  const named = new Map(paths.map((path) => [path, listLiterals(path, readFileSync(root + path, 'utf8'))]))
  const listNames = (folder: string) =>
    new Set([...named].filter(([path]) => path.startsWith(folder)).flatMap(([, names]) => names))
  const isWritten = (key: string) => WRITTEN.includes(key.split('.')[0] as string)

  it('is said somewhere', () => {
    expect(paths.length).toBeGreaterThan(500)
    expect(
      listUnused(
        listStems('kk').filter((key) => !isWritten(key)),
        listNames(''),
      ),
    ).toEqual([])
  })

  it.each([
    ['widget', 'src/widget/'],
    ['demo', 'src/demo/'],
  ])('of %s is a member that something in %s names', (area, folder) => {
    const names = listNames(folder)
    const members = Object.keys(CATALOGUES.kk[area as 'widget' | 'demo'])
    expect(
      members.filter((member) => !names.has(`.${member}`) && !names.has(member) && !member.endsWith('Text')),
    ).toEqual([])
  })

  test('one that is not is found', () => {
    expect(
      listUnused(['site.policy.text', 'site.odd.one', 'site.kind.x'], new Set(['policy.text', 'kind.'])),
    ).toEqual(['site.odd.one'])
  })
})
