import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { generateMessages } from './generate.ts'
import { replacePhpMessages } from './php.ts'

const root = new URL('../..', import.meta.url).pathname
const read = (path: string) => readFileSync(root + path, 'utf8')

test.each(generateMessages(read).map(({ path, text }) => [path, text]))(
  '%s says what the catalogues say; `npm run messages` writes it anew',
  (path, text) => {
    expect(existsSync(root + path), path).toBe(true)
    expect(read(path)).toBe(text)
  },
)

test('nothing else lies where they are written, such as a language that was given up', () => {
  const written = generateMessages(read).flatMap(({ path }) => (path.endsWith('.ts') ? [path] : []))
  const folders = [...new Set(written.map((path) => dirname(path)))]
  const found = folders.flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`))
  expect(folders).toHaveLength(3)
  expect(found.toSorted()).toEqual(written.toSorted())
})

test('a PHP gate without the lines that mark its messages is not written over', () => {
  expect(() => replacePhpMessages('<?php\n')).toThrow('lost the lines')
})
