import { setTimeZone } from '../../domain/time/zone.ts'

/** Dates that a script writes stand in the zone of those that the build has written. */
const { timeZone } = document.documentElement.dataset
if (timeZone) setTimeZone(timeZone)
