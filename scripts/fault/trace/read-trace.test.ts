import { expect, test } from 'vitest'
import { readTrace } from './read-trace.ts'

const hex = (text: string) =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
const file = (number: number, path: string) => `${number}<${hex(path)}>`
const read = (...lines: string[]) => [...readTrace(lines)]

test('what is written to a file is read with its place', () => {
  expect(read(`12 pwrite64(${file(7, '/a-wal')}, "${hex('page')}", 4, 4096) = 4`)).toEqual([
    { is: 'written', thread: 12, path: '/a-wal', at: 4096, data: Buffer.from('page') },
  ])
})

test('of what could only be written in part, that part counts; what failed does not', () => {
  expect(read(`12 pwrite64(${file(7, '/a')}, "${hex('page')}", 4, 0) = 2`)).toMatchObject([
    { data: Buffer.from('pa') },
  ])
  const full = '-1 ENOSPC (No space left on device)'
  expect(read(`12 pwrite64(${file(7, '/a')}, "${hex('page')}", 4, 0) = ${full}`)).toEqual([])
  expect(read(`12 fsync(${file(7, '/a')}) = -1 EIO (Input/output error)`)).toMatchObject([{ is: 'syncing' }])
})

test('a call that another thread interrupts has its beginning and its end where they were', () => {
  const events = read(
    `12 fdatasync(${file(7, '/wal')} <unfinished ...>`,
    `13 pwrite64(${file(7, '/wal')}, "${hex('x')}", 1, 0) = 1`,
    '12 <... fdatasync resumed>) = 0',
  )
  expect(events.map(({ is, thread }) => `${thread} ${is}`)).toEqual(['12 syncing', '13 written', '12 synced'])
})

test('an answer in several pieces is one text, and counts from its beginning', () => {
  const head = `{iov_base="${hex('HTTP/1.1 201 Created\r\n\r\n')}", iov_len=24}`
  const body = `{iov_base="${hex('{"id":"1"}')}", iov_len=10}`
  const [event] = read(`12 writev(${file(9, 'socket:[1]')}, [${head}, ${body}], 2 <unfinished ...>`)
  expect(event).toMatchObject({ is: 'said', data: Buffer.from('HTTP/1.1 201 Created\r\n\r\n{"id":"1"}') })
})

test('what is opened, cut, renamed, removed and heard is read; what is written to a file is not said', () => {
  const events = read(
    `12 openat(AT_FDCWD<${hex('/home')}>, "${hex('/a.new')}", O_WRONLY|O_CREAT|O_TRUNC, 0600) = ${file(7, '/a.new')}`,
    `12 rename("${hex('/a.new')}", "${hex('/a')}") = 0`,
    `12 ftruncate(${file(7, '/a-wal')}, 0) = 0`,
    `12 unlink("${hex('/a-wal')}") = 0`,
    `12 recvfrom(${file(9, 'socket:[1]')}, "${hex('commit')}", 8192, 0, NULL, NULL) = 6`,
    `12 write(${file(2, '/log')}, "${hex('line')}", 4) = 4`,
    '12 +++ exited with 0 +++',
  )
  expect(events).toMatchObject([
    { is: 'opened', path: '/a.new', isEmptied: true },
    { is: 'renamed', path: '/a.new', to: '/a' },
    { is: 'cut', size: 0 },
    { is: 'removed', path: '/a-wal' },
    { is: 'heard', data: Buffer.from('commit') },
    { is: 'written', path: '/log', at: null },
  ])
})
