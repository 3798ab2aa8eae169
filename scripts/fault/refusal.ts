import type { LaunchOptions, ServiceUnderTest } from './service-under-test.ts'

/**
 * Starts a process of the service where it must not run; 0 when it refuses with words that are expected of it, 1 when it
 * runs, or ends for another reason.
 */
export async function countAdmitted(
  service: ServiceUnderTest,
  expected: string,
  launch: LaunchOptions = {},
): Promise<number> {
  const outcome = await service.launch(launch).catch((error: Error) => error)
  if (outcome instanceof Error) return outcome.message.includes(expected) ? 0 : 1
  await outcome.kill('SIGKILL')
  return 1
}
