import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withReference } from './guide.ts'

/** `npm run reference`: writes commands, settings and members of products.yaml into the operations guide. */
const path = join(import.meta.dirname, '..', 'README.md')
writeFileSync(path, withReference(readFileSync(path, 'utf8')))
