/** How a server is ended: in order, or as by a crash, after which it has to recover. */
export type Ending = 'fast' | 'immediate'

/** What the keeper is asked to do with one of its clusters. */
export type Request =
  | { do: 'create'; cluster: string; like: string | null; under: string | null }
  | { do: 'backUp'; cluster: string; as: string }
  | { do: 'start'; cluster: string; settings: readonly string[]; before: readonly string[] }
  | { do: 'stop'; cluster: string; how: Ending }
  | { do: 'run'; cluster: string; database: string; sql: string }
  | { do: 'touch'; cluster: string; file: string }

/** A row of what a statement gives back. */
export type Row = Record<string, unknown>

/** What the keeper answers. */
export interface Reply {
  /** The number of the request. */
  to: number
  failed?: string
  port?: number
  pid?: number
  folder?: string
  rows?: Row[]
}
