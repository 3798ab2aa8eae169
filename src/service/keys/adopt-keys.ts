import { existsSync } from 'node:fs'
import { KelisimError } from '../../domain/error.ts'
import type { AcceptanceStore, BoundKey } from '../../store/store.ts'
import { describeKeys } from './bound-keys.ts'
import { KEY_USES, type KeyFile, type KeyUse, makeKeys, readKeyFile, writeKeyFile } from './key-file.ts'

/** What became of keys that were lost. */
export interface Adopted {
  /** Keys of the past whose public half is kept, so that what they signed still verifies. */
  kept: string[]
  /** Names that the log knows without their public half. */
  unknown: string[]
}

/**
 * Lets a log go on whose keys are lost for ever: makes new ones, or takes those that are there of an older copy, and
 * keeps with them the public halves of the lost as keys of the past. The database keeps both, and from when.
 *
 * @throws KelisimError `keys-foreign` where the key file that is there belongs to another database
 */
export async function adoptKeys(
  path: string,
  store: Pick<AcceptanceStore, 'listBoundKeys' | 'bindKeys'>,
  now: Date,
): Promise<Adopted> {
  const bound = await store.listBoundKeys()
  const own = existsSync(path) ? readKeyFile(path) : makeKeys(now)
  const isOther =
    existsSync(path) && !describeKeys(own).some(({ kid }) => bound.some((one) => one.kid === kid))
  if (bound.length === 0 || isOther) throw createUnfitError(path, isOther)
  const lost = bound.filter(({ kid, use }) => use !== 'mark' && !own.keys.some((key) => key.kid === kid))
  const [kept, unknown] = [lost.filter(({ value }) => value !== ''), lost.filter(({ value }) => value === '')]
  const file: KeyFile = { ...own, keys: [...kept.map((key) => toPastKey(key, now)), ...own.keys] }
  writeKeyFile(path, file)
  await store.bindKeys(describeKeys(file), { evenIfLost: true })
  return { kept: kept.map(({ kid }) => kid), unknown: unknown.map(({ kid }) => kid) }
}

function toPastKey({ kid, use, value, since }: BoundKey, now: Date): KeyFile['keys'][number] {
  return {
    kid,
    use: KEY_USES.find((one) => one === use) as KeyUse,
    createdAt: since,
    retiredAt: now.toISOString(),
    jwk: { kty: 'OKP', crv: 'Ed25519', x: value },
  }
}

function createUnfitError(path: string, isOther: boolean): KelisimError {
  return isOther
    ? new KelisimError(
        'keys-foreign',
        `No key of ${path} is known to this database: the file is of another installation.`,
        'Put it aside and try again: new keys are then made.',
      )
    : new KelisimError(
        'usage',
        'The database knows no keys that could be lost.',
        'Start the service: it makes keys for a new database.',
      )
}
