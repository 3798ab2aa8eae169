import type { ByLocale } from './locale.ts'

/** What is put into a message: itself a message, or one value for each language, where languages differ. */
export type Value = string | number | Message | ByLocale<string | number>

/** The values of a message by the names of their places. */
export type Values = Readonly<Record<string, Value>>

/** Something to be said, before it is known in which language: the key of a message and what is put into it. */
export interface Message {
  /** Where the message stands in the catalogues, such as `findings.dates.acceptByMissing`. */
  readonly key: string
  readonly values?: Values
}

/** The values that a call must hand in; nothing where a message takes none. */
export type ValueArguments<V> = [keyof V] extends [never] ? [values?: Values] : [values: V]
