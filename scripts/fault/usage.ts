import { readFileSync } from 'node:fs'
import { readThreadTimes, sumThreads } from '../harness/threads.ts'

/** Memory that a process holds now; 0 where the system does not tell. */
export function readMegabytes(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}

/** Milliseconds of processor time that a process took while something was done; 0 where the system does not tell. */
export async function measureTime(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = readThreadTimes(pid)
  await work()
  const after = readThreadTimes(pid)
  return before && after ? (sumThreads(after) - sumThreads(before)) / 1000 : 0
}
