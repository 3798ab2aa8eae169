import { readFileSync } from 'node:fs'
import { readThreadTimes } from '../bench/service/threads.ts'

/** Memory that a process holds now; 0 where the system does not tell. */
export function readMegabytes(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}

/** Milliseconds that the thread which answers everybody was busy while something was done; 0 where the system does not tell. */
export async function measureMainThread(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = readThreadTimes(pid)
  await work()
  const after = readThreadTimes(pid)
  return before && after ? (after.main - before.main) / 1000 : 0
}
