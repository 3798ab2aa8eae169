import type { Requirements } from '../service/contract/subject-contract.ts'

/** How long nobody is asked about again who had answered everything, in milliseconds. */
export const CACHE_MS = 60_000

/** What was kept under a name and is still good; null otherwise. A clock that was put back makes nothing good for longer. */
export function readAnswer(name: string, now: number): Requirements | null {
  try {
    const { until, answer } = JSON.parse(sessionStorage.getItem(name) as string)
    return now < until && until - now <= CACHE_MS ? answer : null
  } catch {
    return null
  }
}

/** Keeps an answer of the service for as long as the tab lives and the time has not come. */
export function saveAnswer(name: string, until: number, answer: Requirements): void {
  try {
    sessionStorage.setItem(name, JSON.stringify({ until, answer }))
  } catch {
    // Without room or leave to keep it, the service is asked again.
  }
}

/** Forgets everybody's answers of a service: who was sent here by a server was judged anew by it. */
export function forgetAnswers(service: string): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(`kelisim ${service} `)) sessionStorage.removeItem(name)
  } catch {
    // Where nothing may be kept, nothing was.
  }
}
