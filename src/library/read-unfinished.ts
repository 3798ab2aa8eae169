import { join } from 'node:path'
import { KelisimError } from '../domain/error.ts'
import { mapLocales } from '../domain/locale.ts'
import { type Policy, PolicyIdSchema, RESERVED_POLICY_IDS, type Version } from '../domain/policy/policy.ts'
import { isOldForm, OLD_FILE } from './old-form.ts'
import { listFolders, readLibrary, readPolicyFile } from './read-library.ts'
import { salvageVersion } from './salvaged.ts'

/**
 * Reads a policies folder for previews and reports, never for what is published: a policy or version whose facts
 * have findings is there all the same, with what can be read of it.
 */
export function readUnfinished(directory: string): Policy[] {
  const sound = readLibrary(directory).policies
  const old = listFolders(directory).find((id) => isOldForm(directory, id))
  if (old !== undefined)
    throw new KelisimError(
      'library-old',
      `${directory} is in the old form: ${old}/${OLD_FILE} is not read any more.`,
      'Turn it into the new form with npm run policy -- migrate.',
    )
  const isPolicy = (id: string) => PolicyIdSchema.safeParse(id).success && !RESERVED_POLICY_IDS.includes(id)
  return listFolders(directory)
    .filter(isPolicy)
    .map((id) => readUnfinishedPolicy(directory, id, sound))
    .filter(({ versions }) => versions.length > 0)
}

function readUnfinishedPolicy(directory: string, id: string, sound: readonly Policy[]): Policy {
  const known = sound.find((policy) => policy.id === id)
  const numbers = listFolders(join(directory, id)).filter((name) => /^[1-9]\d*$/.test(name))
  const versions = numbers
    .map(Number)
    .sort((a, b) => a - b)
    .map(
      (number) =>
        known?.versions.find((version) => version.number === number) ??
        readUnfinishedVersion(directory, id, number),
    )
  return { id, versions }
}

function readUnfinishedVersion(directory: string, id: string, number: number): Version {
  const textOf = (name: string) => readPolicyFile(directory, `${id}/${number}/${name}`) ?? ''
  const source = textOf('version.yaml')
  return {
    number,
    file: salvageVersion(id, source),
    source,
    texts: mapLocales((locale) => textOf(`${locale}.md`)),
  }
}
