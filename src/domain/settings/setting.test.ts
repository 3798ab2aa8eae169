import { expect, test } from 'vitest'
import {
  baseSetting,
  createChoiceSetting,
  databaseSetting,
  hostSetting,
  millisecondsSetting,
  momentSetting,
  originSetting,
  pathSetting,
  portSetting,
  readSettings,
  switchSetting,
  timeZoneSetting,
} from './setting.ts'

const SETTINGS = {
  PORT: portSetting.prefault('4321'),
  BASE: baseSetting.prefault('/auth'),
  NOTE: pathSetting.optional(),
}

test('what is set is read, and the rest has its default', () => {
  expect(readSettings(SETTINGS, { PORT: '4400', ELSE: 'x' })).toEqual({ PORT: 4400, BASE: '/auth' })
})

test('a variable that is empty counts as not set', () => {
  expect(readSettings(SETTINGS, { PORT: '', NOTE: '' })).toEqual({ PORT: 4321, BASE: '/auth' })
})

test('an empty base is not taken for any', () => {
  const read = () => readSettings({ KELISIM_BASE: baseSetting.prefault('/auth') }, { KELISIM_BASE: '' })
  expect(read).toThrow('KELISIM_BASE is ""; expected a path such as /auth')
})

test('every setting that cannot be used is named at once, with what was found and what was expected', () => {
  expect(() => readSettings(SETTINGS, { PORT: 'http', BASE: 'auth/' })).toThrow(
    expect.objectContaining({
      code: 'setting-invalid',
      report: [
        'PORT is "http"; expected a port from 1 to 65535, or 0 for any that is free.',
        'BASE is "auth/"; expected a path such as /auth (a slash first, none at the end, small Latin letters, digits and hyphens), or / alone for the root of the host.',
        'Set them anew, or not at all for the default.',
      ].join('\n'),
    }),
  )
})

test.each([
  ['a path', pathSetting, './a b', './a b'],
  ['a port', portSetting, '0', 0],
  ['an address', hostSetting, '::1', '::1'],
  ['a time', millisecondsSetting, '5000', 5000],
  ['a switch', switchSetting, 'off', false],
  ['a base', baseSetting, '/legal/texts', '/legal/texts'],
  ['the root as a base', baseSetting, '/', ''],
  ['a time zone', timeZoneSetting, 'Europe/Berlin', 'Europe/Berlin'],
  ['an origin', originSetting, 'https://5qbe.kz/auth/', 'https://5qbe.kz'],
  ['a moment', momentSetting, '2027-01-01T00:00:00+05:00', new Date('2026-12-31T19:00:00Z')],
  ['a choice', createChoiceSetting('on', 'off'), 'off', 'off'],
  ['a database', databaseSetting, 'postgresql://a:b@c/d', 'postgresql://a:b@c/d'],
  ['a database behind a socket', databaseSetting, 'postgres://a@/d?host=/run', 'postgres://a@/d?host=/run'],
])('%s is read', (_, setting, text, value) => {
  expect(setting.parse(text)).toEqual(value)
})

test.each([
  ['a port', portSetting, ['http', '65536', '-1', '80.5', ' 80']],
  ['an address', hostSetting, ['a b', 'http://localhost']],
  ['a time', millisecondsSetting, ['5s', '-1', '1000000']],
  ['a switch', switchSetting, ['yes', 'ON']],
  ['a base', baseSetting, ['', 'auth', '/auth/', '//auth', '/a b', '/Auth']],
  ['an origin', originSetting, ['kelisim', 'ftp://5qbe.kz']],
  ['a moment', momentSetting, ['tomorrow']],
  ['a choice', createChoiceSetting('on', 'off'), ['loud']],
  ['a database', databaseSetting, ['mysql://a', 'localhost:5432', 'postgresql://a:b#c@d/e']],
])('%s is not taken from anything else', (_, setting, texts) => {
  for (const text of texts) expect(setting.safeParse(text).success, text).toBe(false)
})

test('what may hold a password is not shown', () => {
  const read = () => readSettings({ DATABASE_URL: databaseSetting }, { DATABASE_URL: 'mysql://a:secret@b' })
  expect(read).toThrow(
    /^DATABASE_URL cannot be used \(it may hold a password, so it is not shown\); expected/,
  )
})
