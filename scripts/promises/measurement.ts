/** A promise, and what a run made of it. */
export interface PromiseLine {
  what: string
  promised: string
  reached: string
  /** Null when it could not be measured. */
  met: boolean | null
  /** Whether it stands in the README as well as in the whole table. */
  headline?: boolean
}

/** A command that measures, and how its output is read. */
export interface Measurement {
  name: string
  /** The command as people write it. */
  command: string
  /** The same for Node, with whatever makes it print JSON. */
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  /** The file that the command writes its JSON to, if not to stdout. */
  output?: string
  /** Whether every figure is kept, for those who reckon with them. */
  keepsFigures?: boolean
  /** Whether exit code 1 is an outcome like others: something was not as promised. */
  mayFail?: boolean
  /** Reads the promises off the command's JSON. */
  lines(output: never): PromiseLine[]
}

/** What is kept of a run, as `results/<name>.json`. */
export interface Result {
  name: string
  command: string
  /** When it was run, UTC. */
  at: string
  /** The commit that was measured; with a plus sign when there were changes that were not committed. */
  commit: string
  machine: { cores: number; processor: string; gigabytes: number; node: string }
  minutes: number
  lines: PromiseLine[]
  /** Everything that the command said, where it is kept. */
  figures?: unknown
}
