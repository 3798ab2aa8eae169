import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import type { Step } from './journey.ts'

/** An app without a browser: how it is started, and what it walks beside. */
export interface RunningApp {
  /** The command that runs the app; what it is to do comes last. */
  command: readonly string[]
  folder: string
  env: NodeJS.ProcessEnv
  /** Of the product's server, which gives the tokens and holds the lesson. */
  origin: string
  publish: (version: 2 | 3) => void
}

/** The same journey as {@link planJourney}'s, by an app that only calls the service. */
export function planRestJourney({ command, folder, env, origin, publish }: RunningApp): Step[] {
  const [program = '', ...args] = command
  const run = async (word: string) => {
    const { stdout } = await promisify(execFile)(program, [...args, word], { cwd: folder, env })
    return stdout
  }
  const readStatus = async () =>
    (await fetch(`${origin}/lesson`, { headers: { accept: 'application/json' } })).status
  return [
    [
      'asked',
      async () => {
        expect(await readStatus()).toBe(403)
        const screen = await run('show')
        expect(screen).toContain('Құпиялылық саясаты (blocking)')
        expect(screen).toMatch(/^8\.2\. /m)
      },
    ],
    [
      'accept',
      async () => {
        expect(await run('accept')).toMatch(/^recorded [0-9a-f-]{36}$/m)
        expect(await readStatus()).toBe(200)
      },
    ],
    ['not asked', async () => expect(await run('show')).toMatch(/\(covered\)\n$/)],
    [
      'new version',
      async () => {
        publish(2)
        // The service looks for a new manifest once a second.
        await expect.poll(() => run('show')).toContain('(blocking)')
      },
    ],
    [
      'changes since mine',
      async () => expect(await run('show')).toMatch(/^2\.1\n(?:.* → .*\n)*.*\[\+жинауды,\+\]/m),
    ],
    [
      'decline',
      async () => {
        expect(await run('decline')).toContain('recorded')
        await expect.poll(readStatus, { timeout: 75_000, intervals: [1000] }).toBe(403)
      },
    ],
    [
      'way out',
      async () => {
        const screen = await run('show')
        expect(screen).toContain('(declined)')
        expect(screen).toContain('сертификаттарыңыз бен курс нәтижелерін жүктеп ала аласыз')
      },
    ],
    [
      'change of mind',
      async () => {
        expect(await run('accept')).toContain('recorded')
        expect(await readStatus()).toBe(200)
        publish(3)
        await expect.poll(() => run('show')).toContain('(due)')
        expect(await readStatus()).toBe(200)
        const receipts = (await run('receipts')).trim().split('\n')
        expect(receipts.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
          'accept privacy@1',
          'decline privacy@2',
          'accept privacy@2',
        ])
      },
    ],
  ]
}
