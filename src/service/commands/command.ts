import type { Command } from 'commander'
import type { Scan } from '../../store/sql/scan.ts'
import type { AcceptanceStore, Batch, Inspection } from '../../store/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Release } from '../metrics/release.ts'
import type { Products } from '../products/products.ts'
import type { Reports } from '../reports/report.ts'
import type { Log } from '../service.ts'
import type { Settings } from '../settings.ts'

/** What a command of `npm run service` works with; only `main.ts` puts it together. */
export interface Tools {
  settings: Settings
  /** Which program this is. */
  readonly release: Release
  log: Log
  now: () => Date
  newId: () => string
  newKey: () => string
  openStore: () => Promise<AcceptanceStore>
  /** How an SQLite file is read whose disk is full, and when that is no longer so; null for PostgreSQL. */
  fullDisk: { openStore: () => Promise<AcceptanceStore>; isOver: () => boolean } | null
  /** Opens what makes reports beside the process that serves, with its keys and under its public address. */
  openReports: (ring: KeyRing, audience: string) => Reports
  /** Looks at the database without changing it; null for an SQLite file that is still to be made. */
  inspect: () => Promise<Inspection | null>
  /** Opens the database for reading all of it, also beside the process that serves it. */
  openScan: () => Promise<Scan>
  /** Copies the SQLite database to a path, also beside the process that serves it. */
  backup: (copy: string) => void
  /** Copies the log of the SQLite file into the PostgreSQL database; gives its newest batch. */
  move: () => Promise<Batch | null>
  readProducts: () => Products
  /** Changes whenever the file of the products may have; null where there is none. */
  readProductsStamp: () => string | null
  /** Reads the keys; makes them where there are none and the log is new. */
  openRing: (options?: { isNew: boolean }) => KeyRing
  /** Writes a line of the command's result. */
  print: (line: string) => void
}

/**
 * Gives a command its arguments, its options and what it does. The tools are put together only once all that was typed
 * is in order.
 */
export type Declare = (command: Command, openTools: () => Tools) => Command

/** Declares a command that has neither arguments nor options. */
export function withoutArguments(run: (tools: Tools) => Promise<void>): Declare {
  return (command, openTools) => command.action(() => run(openTools()))
}

/** Collects the values of an option that may be named several times. */
export function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value]
}
