import type { JWK } from 'jose'

/** What the minimal responder is told. */
export interface MinimalSettings {
  issuer: string
  audience: string
  key: JWK
  /** Address of a PostgreSQL database; null for SQLite, in the file. */
  database: string | null
  file: string
}
