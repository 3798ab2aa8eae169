import { z } from 'zod'
import { COMMANDS } from '../commands/commands.ts'
import { listSchemaRows } from '../reference/schema-rows.ts'
import { SettingsSchema } from '../settings.ts'

/** What `npm run service -- --help` prints. */
export function formatHelp(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { options, does }]) => `  ${`${name} ${options}`.trimEnd()}\n      ${does}`,
  )
  const settings = listSchemaRows(z.toJSONSchema(SettingsSchema, { io: 'input' })).map(
    ({ path, initial, meaning = '' }) =>
      `  ${path}${initial === undefined ? '' : `=${initial}`}\n      ${meaning}`,
  )
  return [
    'The acceptance service: records which version of which policy each person answered, and proves it.',
    `npm run service -- COMMAND, where COMMAND is one of:\n\n${commands.join('\n')}`,
    `Settings are environment variables; what follows = is the default:\n\n${settings.join('\n')}`,
    'The operations guide is src/service/README.md.',
  ]
    .join('\n\n')
    .replaceAll('`', '')
}
