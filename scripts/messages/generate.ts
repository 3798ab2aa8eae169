import { LANGUAGE_NAMES } from '../../src/domain/language/names.ts'
import { DEFAULT_LOCALE, LOCALES } from '../../src/domain/locale.ts'
import { CATALOGUES } from '../../src/messages/catalogue.ts'
import { replacePhpMessages } from './php.ts'

const HEADER = '// Written by `npm run messages` from src/messages; change the words there.\n'

/** Behind the first language: the type that the others have to fit. */
const SHAPE = `
/** What every language has to say. */
export type Messages = Widen<typeof ${DEFAULT_LOCALE}>

type Widen<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Widen<T[Key]> }
`

/** A text that is written from the catalogues, by its path. */
export interface GeneratedFile {
  path: string
  text: string
}

/**
 * The messages of whatever may not import the catalogues, because it is delivered on its own: the prompt, the gate of
 * a product's server in TypeScript and PHP, the demo.
 *
 * @param read gives the text of a file that only partly comes from the catalogues
 */
export function generateMessages(read: (path: string) => string): GeneratedFile[] {
  const php = 'src/client/php/kelisim-gate.php'
  return [
    ...generateArea('widget', 'src/widget/messages'),
    generateLanguages('src/widget/messages/languages.ts'),
    ...generateArea('gate', 'src/client/gate/messages'),
    ...generateArea('demo', 'src/demo/messages'),
    { path: php, text: replacePhpMessages(read(php)) },
  ]
}

/** One file a language, and one that knows which there are; every language has to have what Kazakh has. */
function generateArea(area: 'widget' | 'gate' | 'demo', folder: string): GeneratedFile[] {
  const files = LOCALES.map((locale) => {
    const texts = formatObject(CATALOGUES[locale][area])
    const text =
      locale === DEFAULT_LOCALE
        ? `export const ${locale} = ${texts} as const\n${SHAPE}`
        : `import type { Messages } from './${DEFAULT_LOCALE}.ts'\n\nexport const ${locale}: Messages = ${texts}\n`
    return { path: `${folder}/${locale}.ts`, text: HEADER + text }
  })
  const imports = LOCALES.map((locale) => `import { ${locale} } from './${locale}.ts'\n`)
  const index = `${HEADER}${imports.join('')}
export type { Messages } from './${DEFAULT_LOCALE}.ts'

/** The messages in every language. */
export const MESSAGES = { ${LOCALES.join(', ')} }
`
  return [...files, { path: `${folder}/messages.ts`, text: index }]
}

/** The languages alone, for what speaks one of them at a time. */
function generateLanguages(path: string): GeneratedFile {
  const text = `${HEADER}/**
 * The languages by their own names, in the order of the switch.
 *
 * @example
 * LANGUAGES.kk // 'Қазақша'
 */
export const LANGUAGES = ${formatObject(LANGUAGE_NAMES)}
`
  return { path, text }
}

/** Writes nested texts as a literal. */
function formatObject(texts: object, depth = 1): string {
  const indent = '  '.repeat(depth)
  const lines = Object.entries(texts).map(([key, value]: [string, string | object]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`
    const text = typeof value === 'string' ? JSON.stringify(value) : formatObject(value, depth + 1)
    return `${indent}${name}: ${text},\n`
  })
  return `{\n${lines.join('')}${'  '.repeat(depth - 1)}}`
}
