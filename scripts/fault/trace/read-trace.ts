import type { TraceEvent } from './event.ts'

const CALL = /^(\d+) +(\w+)\((.*)$/
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>(.*)$/
const UNFINISHED = ' <unfinished ...>'
const OF_FILE = /^\d+<((?:\\x[\da-f]{2})*)>/
const TEXT = /"((?:\\x[\da-f]{2})*)"/g

/** Reads what strace writes with `-f -y -xx`; a call that another thread interrupts stands on two lines. */
export function* readTrace(lines: Iterable<string>): Generator<TraceEvent> {
  const open = new Map<string, string>()
  for (const line of lines) {
    const [, thread, name, rest] = CALL.exec(line) ?? RESUMED.exec(line) ?? []
    if (thread === undefined || name === undefined || rest === undefined) continue
    const key = `${thread} ${name}`
    const begun = open.get(key)
    open.delete(key)
    if (begun === undefined) yield* begin(Number(thread), name, rest)
    if (rest.endsWith(UNFINISHED)) open.set(key, rest.slice(0, -UNFINISHED.length))
    else yield* end(Number(thread), name, (begun ?? '') + rest)
  }
}

/** What counts from the beginning of a call: an answer that is on its way can no longer be taken back. */
function* begin(thread: number, name: string, args: string): Generator<TraceEvent> {
  const path = parsePath(args)
  if (name === 'fsync' || name === 'fdatasync') yield { is: 'syncing', thread, path }
  if (['write', 'writev', 'sendto'].includes(name) && path.startsWith('socket:'))
    yield { is: 'said', thread, path, data: parseText(args) }
}

/** What counts from its end. */
function* end(thread: number, name: string, args: string): Generator<TraceEvent> {
  const [, result] = /\) += (-?\d+)/.exec(args.slice(args.lastIndexOf(') '))) ?? []
  if (Number(result ?? -1) < 0) return
  const path = parsePath(args)
  const named = ['openat', 'unlink', 'rename'].includes(name) ? parseTexts(args).map(String) : []
  if (name === 'fsync' || name === 'fdatasync') yield { is: 'synced', thread, path }
  if (name === 'pwrite64' || (name === 'write' && !path.startsWith('socket:'))) {
    const at = name === 'write' ? null : Number(/, (\d+)\) += \d+/.exec(args)?.[1])
    yield { is: 'written', thread, path, at, data: parseText(args).subarray(0, Number(result)) }
  }
  if (name === 'openat' && args.includes('O_CREAT'))
    yield { is: 'opened', thread, path: named[0] ?? '', isEmptied: args.includes('O_TRUNC') }
  if (name === 'ftruncate') yield { is: 'cut', thread, path, size: Number(/, (\d+)\)/.exec(args)?.[1]) }
  if (name === 'unlink') yield { is: 'removed', thread, path: named[0] ?? '' }
  if (name === 'rename') yield { is: 'renamed', thread, path: named[0] ?? '', to: named[1] ?? '' }
  if (['read', 'recvfrom'].includes(name) && path.startsWith('socket:'))
    yield { is: 'heard', thread, path, data: parseText(args) }
}

function parsePath(args: string): string {
  return decodeBytes(OF_FILE.exec(args)?.[1] ?? '').toString()
}

/** Everything in quotation marks: one buffer, or the several of `writev`. */
function parseText(args: string): Buffer {
  return Buffer.concat(parseTexts(args))
}

function parseTexts(args: string): Buffer[] {
  return [...args.matchAll(TEXT)].map(([, text = '']) => decodeBytes(text))
}

function decodeBytes(escaped: string): Buffer {
  return Buffer.from(escaped.replaceAll('\\x', ''), 'hex')
}
