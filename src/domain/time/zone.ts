import { memoize } from '../memoize.ts'

/** Kazakhstan has one time zone since 1 March 2024, UTC+5. */
const DEFAULT_ZONE = 'Asia/Almaty'

// Only digits are asked of Intl: Chromium has no Kazakh month names.
const createParts = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })

let zone = { name: DEFAULT_ZONE, parts: createParts(DEFAULT_ZONE) }

/**
 * Sets the zone in which moments are written and days begin. A program does so once, before anything is written: a page
 * and what is said beside it never differ by a day.
 */
export function setTimeZone(name: string): void {
  if (name !== zone.name) zone = { name, parts: createParts(name) }
}

/** The name of the zone in which moments are written. */
export function getTimeZone(): string {
  return zone.name
}

/** Tells whether there is a time zone of a name. */
export function isTimeZone(name: string): boolean {
  try {
    createParts(name)
    return true
  } catch {
    return false
  }
}

/** What clocks on the wall show, as digits. */
export interface WallClock {
  year: string
  month: string
  day: string
  hour: string
  minute: string
  second: string
}

/** The same few moments stand on every page of a build, and Intl is slow. */
const computeWallClock = memoize((key: string): WallClock => {
  const [time = '', name = ''] = key.split(' ')
  const parts = name === zone.name ? zone.parts : createParts(name)
  const read = Object.fromEntries(parts.formatToParts(Number(time)).map(({ type, value }) => [type, value]))
  return { year: '', month: '', day: '', hour: '', minute: '', second: '', ...read }
}, 256)

/** What clocks on the wall show at a moment. */
export function getWallClock(time: number): WallClock {
  return computeWallClock(`${time} ${zone.name}`)
}

/** How far the clocks on the wall are ahead of UTC at a moment, in milliseconds. */
export function computeOffset(time: number): number {
  const { year, month, day, hour, minute, second } = getWallClock(time)
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return wall - Math.floor(time / 1000) * 1000
}
