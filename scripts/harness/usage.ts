import { readdirSync, readFileSync } from 'node:fs'

/** What some processes took over a time. */
export interface Usage {
  /** Cores that were busy with them, on average. */
  cores: number
  /** Most memory that one of them held, in megabytes. */
  megabytes: number
}

/** Watches processes until told to stop; null where the system does not tell. */
export interface Watch {
  stop(): Usage | null
}

/** Linux counts time in hundredths of a second, whatever its own tick is. */
const TICKS = 100
const PAGE = 4096
const SAMPLE_INTERVAL_MS = 500

/** Begins to watch processes, and those that they have started. */
export function watch(pids: readonly number[]): Watch {
  const began = performance.now()
  const before = readTicks(pids)
  let pages = 0
  const look = () => {
    for (const pid of listWithChildren(pids)) pages = Math.max(pages, readResidentPages(pid))
  }
  const looking = setInterval(look, SAMPLE_INTERVAL_MS)
  return {
    stop() {
      clearInterval(looking)
      look()
      const after = readTicks(pids)
      if (before === null || after === null) return null
      const seconds = (performance.now() - began) / 1000
      return {
        cores: Math.max(0, after - before) / TICKS / seconds,
        megabytes: (pages * PAGE) / 1024 / 1024,
      }
    },
  }
}

/** Time of all of them in ticks; null where there is no `/proc`. */
function readTicks(pids: readonly number[]): number | null {
  const each = listWithChildren(pids).map((pid) => readStat(pid))
  if (each.length === 0 || each.every((fields) => fields === null)) return null
  // Own time in user and system mode, and that of children that have ended.
  return each.reduce((total, fields) => total + sumFields(fields?.slice(11, 15) ?? []), 0)
}

function sumFields(fields: readonly string[]): number {
  return fields.reduce((total, field) => total + Number(field), 0)
}

function readResidentPages(pid: number): number {
  return Number(readStat(pid)?.[21] ?? 0)
}

/** The processes and their children. */
function listWithChildren(pids: readonly number[]): number[] {
  const children = listProcesses().filter((pid) => pids.includes(Number(readStat(pid)?.[1])))
  return [...pids, ...children]
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Fields of `/proc/<pid>/stat` from the state on, which follows a name that may hold anything. */
function readStat(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return null
  }
}
