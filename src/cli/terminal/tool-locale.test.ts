import { expect, test } from 'vitest'
import { detectLocale } from './tool-locale.ts'

test.each<[string, string[], NodeJS.ProcessEnv, string, string]>([
  ['what is asked for', ['diff', '--locale', 'kk'], { LANG: 'ru_RU.UTF-8' }, 'en-US', 'kk'],
  ['what is asked for with a sign of equality', ['--locale=ru'], {}, 'en-US', 'ru'],
  ['the last of several', ['--locale', 'kk', '--locale', 'ru'], {}, 'en-US', 'ru'],
  ['the language of the terminal', [], { LANG: 'kk_KZ.UTF-8' }, 'en-US', 'kk'],
  ['the setting that overrides it', [], { LANG: 'kk_KZ', LC_ALL: 'ru_RU' }, 'en-US', 'ru'],
  ['the setting for messages', [], { LANG: 'kk_KZ', LC_MESSAGES: 'ru_RU' }, 'en-US', 'ru'],
  ['English for a language that is none of ours', [], { LANG: 'de_DE' }, 'ru-RU', 'en'],
  ['English for no language', [], { LANG: 'C' }, 'ru-RU', 'en'],
  ['the language of the system where the terminal has none', [], {}, 'ru-RU', 'ru'],
  // Commander says afterwards that there is no such language, in these words.
  ['the terminal after what is no language', ['--locale', 'de'], { LANG: 'kk_KZ' }, 'en-US', 'kk'],
])('takes %s', (_, args, env, system, expected) => {
  expect(detectLocale(args, env, system)).toBe(expected)
})
