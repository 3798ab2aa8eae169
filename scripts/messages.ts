import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generateMessages } from './messages/generate.ts'

/** `npm run messages`: writes the messages of the widget, the gates and the demo from the catalogues. */
for (const { path, text } of generateMessages((source) => readFileSync(source, 'utf8'))) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
