import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { KelisimError } from '../../domain/error.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import type { DatabaseFacts, Inspection } from '../../store/store.ts'
import { toSystemError } from '../files/system-error.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Products } from '../products/products.ts'
import { readManifest } from '../published/read-manifest.ts'
import type { Log } from '../service.ts'
import type { Settings } from '../settings.ts'
import { type Mark, readMark } from '../write/high-water.ts'

/** What a look around needs. */
export interface StartTools {
  settings: Settings
  log: Log
  now: () => Date
  readProducts: () => Products
  openRing: () => KeyRing
  inspect: () => Promise<Inspection | null>
  fullDisk: { isOver: () => boolean } | null
}

/** Something that was read, or why it cannot be. */
export type Read<T> = { value: T; failure: null } | { value: null; failure: KelisimError }

/** What lies around the database: everything that a start is compared with. */
export interface Surroundings {
  settings: Settings
  now: Date
  products: Read<Products>
  /** Null for a site that is not there. */
  manifest: Read<Manifest> | null
  /** The base for which the pages were built, as their links say; null where they do not. */
  builtBase: string | null
  /** Null for keys that are not there. */
  keys: Read<KeyRing> | null
  /** Permissions of the key file. */
  keysMode: number | null
  mark: Read<Mark> | null
  /** Folders in which the service writes, and may not. */
  closedFolders: string[]
  hasRoom: boolean
}

/** The database: what it says of itself, null for one that is still to be made, or why nothing is known. */
export type Database = Read<DatabaseFacts | null> & { isAway?: boolean }

/** Looks around, and changes nothing. */
export function lookAround(tools: StartTools): Surroundings {
  const { settings, readProducts, openRing, now } = tools
  return {
    settings,
    now: now(),
    products: attempt(readProducts),
    manifest: readSite(settings),
    builtBase: readBuiltBase(settings.dist),
    keys: existsSync(settings.keys) ? attempt(() => openRing()) : null,
    keysMode: statSync(settings.keys, { throwIfNoEntry: false })?.mode ?? null,
    mark: existsSync(settings.highWater) ? attempt(() => readMark(settings.highWater)) : null,
    closedFolders: [settings.data].filter((folder) => existsSync(folder) && !isOpen(folder)),
    hasRoom: settings.database !== null || !existsSync(settings.data) || (tools.fullDisk?.isOver() ?? true),
  }
}

function attempt<T>(read: () => T): Read<T> {
  try {
    return { value: read(), failure: null }
  } catch (error) {
    const failure = error instanceof KelisimError ? error : toSystemError(error)
    if (failure === null) throw error
    return { value: null, failure }
  }
}

/** What is deployed, or else what was kept of it. */
function readSite({ dist, published }: Settings): Read<Manifest> | null {
  const path = [dist, published].map((folder) => join(folder, 'policies.json')).find((one) => existsSync(one))
  return path === undefined ? null : attempt(() => readManifest(readFileSync(path, 'utf8')))
}

/** Every page links to files of the site by their whole path. */
function readBuiltBase(dist: string): string | null {
  const path = join(dist, 'index.html')
  if (!existsSync(path)) return null
  const [, base = null] =
    /(?:href|src)="((?:\/[a-z0-9-]+)*)\/(?:_astro|fonts)\//.exec(readFileSync(path, 'utf8')) ?? []
  return base
}

function isOpen(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
