import type { ChildProcess } from 'node:child_process'

/** What a server of ours says once it takes requests, with its port. */
export const LISTENING = /listening on \S+?:(\d+)\//

/** Waits until a process has said what tells that it is ready; gives what was said, as the pattern caught it. */
export function waitUntilReady(
  child: ChildProcess,
  ready: RegExp,
  {
    name = 'The process',
    from = child.stdout,
    failure,
  }: { name?: string; from?: ChildProcess['stdout']; failure?: Error } = {},
): Promise<RegExpExecArray> {
  let said = ''
  return new Promise((resolve, reject) => {
    from?.on('data', (chunk) => {
      said += chunk
      const found = ready.exec(said)
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', () =>
      reject(failure ?? new Error(`${name} ended before it listened; its messages say why. ${said}`.trim())),
    )
  })
}
