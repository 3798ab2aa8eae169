/** What an act costs the store, of batches of one size: the middle of all batches, until they were durable. */
export interface AppendCost {
  batch: number
  microseconds: number
}

/** What the measuring process is told. */
export interface AppendSettings {
  /** Address of an empty PostgreSQL database; null for SQLite, in the file. */
  database: string | null
  file: string
  /** Milliseconds for each size. */
  ms: number
}
