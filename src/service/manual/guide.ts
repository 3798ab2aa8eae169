import { z } from 'zod'
import { KelisimError } from '../../domain/error.ts'
import { COMMANDS } from '../commands/commands.ts'
import { ProductsSchema } from '../products/products.ts'
import { listSchemaRows, type SchemaRow } from '../reference/schema-rows.ts'
import { SettingsSchema } from '../settings.ts'

/** Parts of the operations guide that are made from the code, by the name in their marks. */
const PARTS: Readonly<Record<string, () => string>> = {
  commands: renderCommands,
  settings: renderSettings,
  products: renderProducts,
}

/** The guide with its generated parts as the code has them now; each stands between two marks. */
export function withReference(guide: string): string {
  return Object.entries(PARTS).reduce((text, [name, part]) => {
    const between = new RegExp(`(<!-- ${name}: npm run reference -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!between.test(text)) {
      const advice = `Put it back: <!-- ${name}: npm run reference --> and <!-- /${name} --> around its place.`
      throw new KelisimError('usage', `The guide has no place for its ${name}.`, advice)
    }
    return text.replace(between, (_, start, end) => `${start}${part()}\n${end}`)
  }, guide)
}

function renderCommands(): string {
  const lines = Object.entries(COMMANDS).map(([name, { options, does }]) => {
    return `| \`${escapePipes(`${name} ${options}`.trimEnd())}\` | ${escapePipes(does)} |`
  })
  return ['| `npm run service --` | |', '|---|---|', ...lines].join('\n')
}

function escapePipes(text: string): string {
  return text.replaceAll('|', '\\|')
}

function renderSettings(): string {
  return renderTable(listSchemaRows(z.toJSONSchema(SettingsSchema, { io: 'input' })), 'Setting')
}

function renderProducts(): string {
  const schema = z.toJSONSchema(ProductsSchema, { io: 'input', unrepresentable: 'any' })
  return renderTable(listSchemaRows(schema), 'Member')
}

function renderTable(rows: readonly SchemaRow[], name: string): string {
  const lines = rows.map(({ path, required, initial, meaning = '' }) => {
    const value = initial === undefined ? (required ? 'required' : 'none') : `\`${initial}\``
    return `| \`${path}\` | ${value} | ${escapePipes(meaning)} |`
  })
  return [`| ${name} | Default | |`, '|---|---|---|', ...lines].join('\n')
}
