import type { Migration } from 'kysely/migration'
import type { Engine } from '../sql/engine.ts'
import * as log from './0001-log.ts'
import * as countRows from './0002-count-rows.ts'
import * as retractions from './0003-retractions.ts'
import * as realms from './0004-realms.ts'
import * as presentations from './0005-presentations.ts'
import * as boundKeys from './0006-bound-keys.ts'
import * as entries from './0007-entries.ts'
import * as renames from './0008-renames.ts'
import * as forgotten from './0009-forgotten.ts'
import * as feedIndex from './0010-feed-index.ts'

/** Every migration by name, in the order of the names; one that has been released is never edited. */
export function listMigrations(engine: Engine['name']): Record<string, Migration> {
  return {
    '0001-log': { up: (db) => log.up(db, engine) },
    '0002-count-rows': { up: (db) => countRows.up(db, engine) },
    '0003-retractions': { up: (db) => retractions.up(db, engine) },
    '0004-realms': { up: (db) => realms.up(db, engine) },
    '0005-presentations': { up: (db) => presentations.up(db) },
    '0006-bound-keys': { up: (db) => boundKeys.up(db, engine) },
    '0007-entries': { up: (db) => entries.up(db, engine) },
    '0008-renames': { up: (db) => renames.up(db, engine) },
    '0009-forgotten': { up: (db) => forgotten.up(db, engine) },
    '0010-feed-index': { up: (db) => feedIndex.up(db, engine) },
  }
}
