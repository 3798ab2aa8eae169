import { KelisimError } from '../../domain/error.ts'
import { createAlarm } from '../gate/alarm.ts'
import type { readOptions } from '../gate/read-options.ts'
import type { ServiceClock } from '../gate/service-clock.ts'
import { ServiceError } from '../service-error.ts'
import { examineSetup, type SetupFinding } from './examine-setup.ts'

/**
 * Compares the settings with what the service has registered. Starting never depends on the service: when it cannot be
 * asked, that is told to the log, and nothing is thrown.
 *
 * @throws KelisimError `setting-invalid` that names everything that does not fit, and how to mend it
 */
export async function checkSetup(
  settings: ReturnType<typeof readOptions>,
  clock: ServiceClock,
): Promise<SetupFinding[]> {
  const findings = await examineSetup(settings, clock)
  const wrong = findings.filter(({ ok }) => ok === false)
  if (wrong.length > 0) {
    const advice = new Set(wrong.map((one) => one.advice))
    throw new KelisimError(
      'setting-invalid',
      wrong.map(({ detail }) => detail).join('\n'),
      `${[...advice].join('\n')}\nThe service reads products.yaml again when it changes.`,
    )
  }
  const silent = findings.find(({ what, ok }) => ok === null && ['service', 'token'].includes(what))
  if (silent) {
    const error = new ServiceError('unreachable', silent.detail, null)
    createAlarm(settings.whenUnavailable, settings.log).tell(error, 0)
  }
  return findings
}
