import { LOCALES } from '../../src/domain/locale.ts'
import { CATALOGUES } from '../../src/messages/catalogue.ts'

const BEGIN = '    // Written by `npm run messages` from src/messages; change the words there.\n'
/** What the page of a refusal is made of; a field more would be lost unseen. */
const FIELDS = ['title', 'text', 'link']
const END = '    // The end of what is written.\n'

/** Puts the gate's messages into its PHP source, between the lines that mark them. */
export function replacePhpMessages(source: string): string {
  const [before, rest = ''] = source.split(BEGIN)
  const after = rest.split(END)[1]
  if (after === undefined)
    throw new Error('The PHP gate has lost the lines between which its messages stand.')
  return `${before}${BEGIN}${formatMessages()}${END}${after}`
}

function formatMessages(): string {
  const refusals = Object.keys(CATALOGUES.kk.gate) as (keyof typeof CATALOGUES.kk.gate)[]
  const rows = refusals.map((refusal) => {
    const languages = LOCALES.map((locale) => {
      const texts: Record<'title' | 'text', string> & { link?: string } = CATALOGUES[locale].gate[refusal]
      const unknown = Object.keys(texts).filter((name) => !FIELDS.includes(name))
      if (unknown.length > 0) throw new Error(`The PHP gate has no place for ${unknown.join(', ')}.`)
      const lines = [texts.title, texts.text, texts.link ?? ''].map(
        (text) => `                ${quote(text)},\n`,
      )
      return `            '${locale}' => [\n${lines.join('')}            ],\n`
    })
    return `        '${refusal}' => [\n${languages.join('')}        ],\n`
  })
  return `    private const WORDS = [\n${rows.join('')}    ];\n`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
