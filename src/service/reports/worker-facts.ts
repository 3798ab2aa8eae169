import type { KeyFile } from '../keys/key-file.ts'

/** What a thread that reports is made with. */
export interface WorkerFacts {
  database: { path: string } | { address: string }
  keys: KeyFile
  audience: string
  dist: string
  /** Folder of what is kept of the site. */
  published: string
  /** Milliseconds that one question to the database may take. */
  longest: number
}
