import { describe, expect, test } from 'vitest'
import { checkConfig } from './check-config.ts'
import { createConfigError, findLine } from './explain-config.ts'

/** What is found in a configuration, each with its member before it. */
function find(given: unknown): string[] {
  const checked = checkConfig(given)
  if (!('findings' in checked)) return []
  return checked.findings.map(({ path, wrong, advice }) => [path.join('.'), wrong, advice].join(' | '))
}

test('nothing has to be said', () => {
  expect(checkConfig({})).toEqual({ config: {} })
})

test('the root of the host is a base, and an origin is kept of an address', () => {
  expect(checkConfig({ base: '/', url: 'https://aray.example/legal/' })).toEqual({
    config: { base: '', url: 'https://aray.example' },
  })
})

test.each([
  [
    { site: { name: 'A', colour: {} } },
    /^site\.colour \| is no member that Kelisim knows \| Members here: name, shortName, home/,
  ],
  [
    { language: ['ru'] },
    /^language \| is no member .* Members here: site, languages, timeZone, base, url, service, feeds\.$/,
  ],
  [{ site: {} }, /^site\.name \| is missing; expected words, or an object/],
  [{ site: { name: 7 } }, /^site\.name \| is 7; expected words/],
  [
    { languages: ['ru', 'ru'] },
    /^languages \| is \["ru","ru"\]; expected at least one of kk, ru, en, each once/,
  ],
  [{ languages: [] }, /^languages \| is \[\]; expected at least one/],
  [{ base: 'legal' }, /^base \| is "legal"; expected a path such as \/auth .* or \/ alone/],
  [{ base: 7 }, /^base \| is 7; expected a path such as/],
  [{ timeZone: 'Almaty' }, /^timeZone \| is "Almaty"; expected a time zone such as Asia\/Almaty/],
  [{ service: 'no' }, /^service \| is "no"; expected true or false/],
  [{ site: { name: 'A', logo: 'logo.gif' } }, /^site\.logo \| is "logo\.gif"; expected the path of a file/],
  [
    { site: { name: 'A', favicon: 'a.jpg' } },
    /^site\.favicon \| is "a\.jpg"; .*it ends with \.svg or \.png or \.ico/,
  ],
  [
    { site: { name: 'A', footer: [{ label: 'B', url: 'javascript:alert(1)' }] } },
    /^site\.footer\.0\.url \| is "javascript:alert\(1\)"; expected an address/,
  ],
  [
    { site: { name: 'A', fonts: { serif: 'x; } body { display: none' } } },
    /^site\.fonts\.serif \| is .*; expected families/,
  ],
  [
    { site: { name: 'A', colors: { light: { accent: 'red' } } } },
    /^site\.colors\.light\.accent \| is "red"; expected a colour such as "#0b6690"/,
  ],
])('%j is refused, with the member, its value and what was expected', (given, told) => {
  expect(find(given)).toEqual([expect.stringMatching(told)])
})

describe('languages', () => {
  test('words stand in each of them, in links too', () => {
    const name = { ru: 'Арай' }
    expect(find({ site: { name, home: { label: name, url: '/' } }, languages: ['ru'] })).toEqual([])
    expect(find({ site: { name, home: { label: name, url: '/' } }, languages: ['ru', 'kk'] })).toEqual([
      expect.stringMatching(
        /^site\.name\.kk \| is missing; expected it in each of the languages of the site: ru, kk/,
      ),
      expect.stringMatching(/^site\.home\.label\.kk \| is missing/),
    ])
  })
})

describe('colours', () => {
  const colors = (scheme: object) => find({ site: { name: 'A', colors: scheme } })

  test('that can be read are taken, and the ground of what was added follows the accent', () => {
    expect(colors({ light: { accent: '#0b7a52' }, dark: { accent: '#5fd3a2' } })).toEqual([])
  })

  test('that are read too hard are refused in either scheme, with the nearest shade that is not', () => {
    const [found = ''] = colors({ light: { accent: '#5fd3a2' } })
    expect(found).toMatch(
      /^site\.colors\.light\.accent \| is "#5fd3a2"; expected a contrast of at least 4\.5 : 1 on paper "#fcfaf6", found 1\.\d : 1 \(WCAG 2, AA\)/,
    )
    const [, instead = ''] = /nearest shade that can be read is "(#[0-9a-f]{6})"/.exec(found) ?? []
    expect(colors({ light: { accent: instead } })).toEqual([])
    expect(colors({ dark: { soft: '#333' } })).toEqual([expect.stringMatching(/^site\.colors\.dark\.soft/)])
  })

  test('a ground of one’s own is held against all that is read on it', () => {
    expect(colors({ light: { paper: '#777' } }).join()).toMatch(/ink.*soft.*accent.*gone/s)
  })
})

describe('the report', () => {
  const source = `export default {
  site: {
    name: 'A',
    colors: {
      light: { accent: '#0b6690' },
      dark: { accent: '#123' },
    },
  },
}
`
  test('names file, line, member, value, what was expected and what to do', () => {
    const checked = checkConfig({ site: { name: 'A', colors: { dark: { accent: '#123' } } } })
    if (!('findings' in checked)) throw new Error('nothing was found')
    const error = createConfigError('kelisim.config.ts', source, checked.findings)
    expect(error.code).toBe('config-invalid')
    expect(error.report).toMatch(
      /^kelisim\.config\.ts:6: site\.colors\.dark\.accent is "#123"; .*\n {2}The nearest shade/,
    )
  })

  test('leads to the last member that is there', () => {
    expect(findLine(source, ['site', 'logo'])).toBe(2)
    expect(findLine(source, [])).toBe(1)
  })
})
