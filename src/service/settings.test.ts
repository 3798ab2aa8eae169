import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without any setting the service runs on this machine alone', () => {
  expect(readSettings({})).toEqual({
    port: 4321,
    host: '127.0.0.1',
    base: '/auth',
    dist: 'dist',
    data: '.kelisim',
    database: null,
    keys: '.kelisim/keys.json',
    highWater: '.kelisim/high-water.json',
    products: '.kelisim/products.yaml',
    logLevel: 'info',
    limits: true,
    metricsPort: null,
    drainDelay: 0,
  })
})

test('a variable that is empty counts as not set', () => {
  expect(readSettings({ PORT: '', KELISIM_BASE: '' })).toEqual(readSettings({}))
})

test('the products file stands beside the database unless it is named', () => {
  expect(readSettings({ KELISIM_DATA: '/srv/kelisim' }).products).toBe('/srv/kelisim/products.yaml')
})

test('what is set is taken', () => {
  expect(readSettings({ PORT: '4400', KELISIM_BASE: '/legal/texts' })).toMatchObject({
    port: 4400,
    base: '/legal/texts',
  })
})

test.each([
  [{ PORT: 'http' }, 'setting-invalid', 'PORT is "http".'],
  [{ PORT: '65536' }, 'setting-invalid', 'PORT is "65536".'],
  [{ KELISIM_BASE: 'auth' }, 'base-invalid', 'KELISIM_BASE is "auth".'],
  [{ KELISIM_BASE: '/auth/' }, 'base-invalid', 'KELISIM_BASE is "/auth/".'],
  [{ KELISIM_BASE: '/' }, 'base-invalid', 'KELISIM_BASE is "/".'],
  [{ KELISIM_BASE: '/a b' }, 'base-invalid', 'KELISIM_BASE is "/a b".'],
  [{ KELISIM_LOG: 'loud' }, 'setting-invalid', 'KELISIM_LOG is "loud".'],
])('%o is refused with its value and advice', (env, code, message) => {
  expect(() => readSettings(env)).toThrow(
    expect.objectContaining({ code, message, advice: expect.any(String) }),
  )
})
