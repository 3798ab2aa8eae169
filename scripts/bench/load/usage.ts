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
const EVERY = 500

/** Begins to watch processes, and those that they have started. */
export function watch(pids: readonly number[]): Watch {
  const began = performance.now()
  const before = ticksOf(pids)
  let pages = 0
  const look = () => {
    for (const pid of family(pids)) pages = Math.max(pages, residentPages(pid))
  }
  const looking = setInterval(look, EVERY)
  return {
    stop() {
      clearInterval(looking)
      look()
      const after = ticksOf(pids)
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
function ticksOf(pids: readonly number[]): number | null {
  const each = family(pids).map((pid) => stat(pid))
  if (each.length === 0 || each.every((fields) => fields === null)) return null
  // Own time in user and system mode, and that of children that have ended.
  return each.reduce((total, fields) => total + sumOf(fields?.slice(11, 15) ?? []), 0)
}

function sumOf(fields: readonly string[]): number {
  return fields.reduce((total, field) => total + Number(field), 0)
}

function residentPages(pid: number): number {
  return Number(stat(pid)?.[21] ?? 0)
}

/** The processes and their children. */
function family(pids: readonly number[]): number[] {
  const children = processes().filter((pid) => pids.includes(Number(stat(pid)?.[1])))
  return [...pids, ...children]
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Fields of `/proc/<pid>/stat` from the state on, which follows a name that may hold anything. */
function stat(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return null
  }
}
