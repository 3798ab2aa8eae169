import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'

/** What the service says to whoever runs it: probes, its log and its commands speak English. */
export const sayToOperator = createSay('en', { service: CATALOGUES.en.service })
