import { readFileSync } from 'node:fs'

// Loaded before a program of a test's world: its time is so many milliseconds from the right one, as a file says.
const path = process.env.E2E_CLOCK ?? ''
const RightDate = Date
const now = () => RightDate.now() + Number(readFileSync(path, 'utf8'))

globalThis.Date = new Proxy(RightDate, {
  construct: (date, args, target) => Reflect.construct(date, args.length === 0 ? [now()] : args, target),
  get: (date, name, receiver) => (name === 'now' ? now : Reflect.get(date, name, receiver)),
})
