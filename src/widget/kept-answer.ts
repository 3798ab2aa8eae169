import type { Requirements } from '../service/contract/subject-contract.ts'

/** What was kept under a name and is still good; null otherwise. */
export function readAnswer(name: string, now: number): Requirements | null {
  try {
    const { until, answer } = JSON.parse(sessionStorage.getItem(name) ?? '')
    return now < until ? answer : null
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
