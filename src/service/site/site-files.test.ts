import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSiteFiles } from './site-files.ts'

let folder: string
let time: number
const now = () => new Date(time)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-site-'))
  time = Date.parse('2026-11-22T09:00:00.000Z')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('a file is read once, however many ask and as long as it stays as it is', async () => {
  const path = write('a.html', 'page')
  const files = createSiteFiles(now)
  const [one, other] = await Promise.all([files.read(path), files.read(path)])
  expect(one).not.toBeNull()
  expect(other).toBe(one)
  time += 1000
  expect(await files.read(path)).toBe(one)
})

test('a change is seen a second later, also that a file comes or goes', async () => {
  const path = write('a.html', 'page')
  const files = createSiteFiles(now)
  const text = async (at = path) => {
    const file = await files.read(at)
    return file && Buffer.from(file.bytes).toString()
  }
  const later = join(folder, 'b.html')
  expect([await text(), await text(later)]).toEqual(['page', null])
  write('a.html', 'other page')
  write('b.html', 'new')
  time += 1000
  expect([await text(), await text(later)]).toEqual(['other page', 'new'])
  rmSync(path)
  time += 1000
  expect(await text()).toBeNull()
})

test('a clock that goes back hides no change', async () => {
  const path = write('a.html', 'page')
  const files = createSiteFiles(now)
  await files.read(path)
  write('a.html', 'other page')
  time -= 5000
  expect(Buffer.from((await files.read(path))?.bytes ?? []).toString()).toBe('other page')
})

test('a form is made once', async () => {
  const path = write('a.html', 'page '.repeat(100))
  const files = createSiteFiles(now)
  const file = await files.read(path)
  if (file === null) throw new Error('no file')
  const forms = await Promise.all([1, 2].map(() => files.readForm(path, file, 'br')))
  expect(forms[0]).not.toBeNull()
  expect(forms[1]).toBe(forms[0])
})

test('no more is held than may be, and what is too large by itself is served all the same', async () => {
  const paths = ['a', 'b', 'c'].map((name) => write(`${name}.html`, name.repeat(2000)))
  const [first = '', second = '', third = ''] = paths
  const files = createSiteFiles(now, 6000)
  const before = [await files.read(first), await files.read(second)]
  await files.read(third)
  expect(await files.read(second)).toBe(before[1])
  expect(await files.read(first)).not.toBe(before[0])
  expect((await createSiteFiles(now, 100).read(first))?.bytes.length).toBe(2000)
})

test('addresses of nothing count as held by their length', async () => {
  const path = write('a.html', 'page')
  const files = createSiteFiles(now, 100_000)
  const before = await files.read(path)
  for (let number = 0; number < 5; number++) await files.read(join(folder, `${number}`.repeat(4000)))
  expect(await files.read(path)).toBe(before)
  for (let number = 0; number < 10; number++) await files.read(join(folder, `n${number}`.repeat(4000)))
  expect(await files.read(path)).not.toBe(before)
})

test('compressed forms count as held', async () => {
  const text = Array.from({ length: 400 }, (_, place) => (place * 7919) % 1009).join(' ')
  const [first, second] = [write('a.html', text), write('b.html', text)]
  const files = createSiteFiles(now, 2 * text.length + 1200)
  const before = await files.read(first)
  const file = await files.read(second)
  expect(await files.read(first)).toBe(before)
  if (file === null) throw new Error('no file')
  await files.readForm(second, file, 'gzip')
  expect(await files.read(first)).not.toBe(before)
})
