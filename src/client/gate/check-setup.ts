import { KelisimError } from '../../domain/error.ts'
import type { ProductFacts } from '../../service/contract/subject-contract.ts'
import { callService } from '../call-service.ts'
import { mintSubjectToken } from '../mint-subject-token.ts'
import { readRequirements } from '../read-requirements.ts'
import { isReturnAddress } from '../return-address.ts'
import { ServiceError } from '../service-error.ts'
import type { readOptions } from './read-options.ts'

/** Nobody: only people with an answer are stored, so asking for them leaves no trace. */
const NOBODY = 'kelisim-check'

/**
 * Compares the settings with what the service has registered.
 *
 * @throws KelisimError `setting-invalid` that names what does not fit
 * @throws ServiceError when the service cannot be reached
 */
export async function checkSetup(settings: ReturnType<typeof readOptions>): Promise<void> {
  const { reached: service, audience, product, policies, returnTo, fetch: send = fetch } = settings
  const now = settings.now?.() ?? new Date()
  const token = await mintSubjectToken({ ...settings, audience, subject: NOBODY, now })
  const call = { service, token, fetch: send, timeout: settings.timeout ?? 3000 }
  try {
    await readRequirements({ ...call, policies })
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'refused') throw error
    throw createSettingError(`${error.message} ${error.problem?.detail ?? ''}`, error)
  }
  const { id, returnUrls } = await callService(
    'product',
    call,
    (answer) => answer.json() as Promise<ProductFacts>,
  )
  if (id !== product)
    throw createSettingError(`product is "${product}", but the service knows this issuer as "${id}".`)
  if (typeof returnTo === 'string' && !isReturnAddress(returnTo, returnUrls)) {
    const known = returnUrls.length === 0 ? 'none' : returnUrls.join(', ')
    throw createSettingError(`returnTo is ${returnTo}, but the registered returnUrls are: ${known}.`)
  }
}

function createSettingError(message: string, cause?: unknown): KelisimError {
  const advice =
    'Compare issuer, audience, key, product, policies and returnTo with products.yaml; the service reads it when it starts.'
  return new KelisimError('setting-invalid', message, advice, { cause })
}
