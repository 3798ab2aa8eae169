import { expect, test } from 'vitest'
import { listUnknownSettings, readSettings } from './settings.ts'

test('without any setting the service runs on this machine alone', () => {
  expect(readSettings({})).toEqual({
    port: 4321,
    host: '127.0.0.1',
    base: '/auth',
    dist: 'dist',
    data: '.kelisim',
    database: null,
    databasePassword: null,
    keys: '.kelisim/keys.json',
    highWater: '.kelisim/high-water.json',
    published: '.kelisim/published',
    timeZone: 'Asia/Almaty',
    products: '.kelisim/products.yaml',
    logLevel: 'info',
    clockKnown: null,
    limits: true,
    metricsPort: null,
    metricsHost: '127.0.0.1',
    drainDelay: 0,
  })
})

test('the files stand in the data folder unless they are named', () => {
  expect(
    readSettings({ KELISIM_DATA: '/srv/kelisim', KELISIM_KEYS: '/etc/kelisim/keys.json' }),
  ).toMatchObject({
    keys: '/etc/kelisim/keys.json',
    highWater: '/srv/kelisim/high-water.json',
    products: '/srv/kelisim/products.yaml',
  })
})

test('what is set is taken', () => {
  expect(readSettings({ PORT: '4400', KELISIM_BASE: '/legal/texts' })).toMatchObject({
    port: 4400,
    base: '/legal/texts',
  })
})

test('all that cannot be used is reported at once', () => {
  expect(() => readSettings({ PORT: 'http', KELISIM_LOG: 'loud' })).toThrow(
    /^PORT is "http"; expected .+\nKELISIM_LOG is "loud"; expected one of debug, info, warn, error, silent\.$/m,
  )
})

test('a name that no setting has is noticed, one of another program of ours is not', () => {
  const env = {
    KELISIM_HIGHWATER: '/mnt/mark',
    KELISIM_URL: 'https://5qbe.kz',
    KELISIM_LOG: 'info',
    PATH: '/bin',
  }
  expect(listUnknownSettings(env)).toEqual(['KELISIM_HIGHWATER'])
})
