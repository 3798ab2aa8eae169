import { describe, expect, test } from 'vitest'
import { DEFAULT_CHOICES } from '../../domain/config/config.ts'
import { readSettings } from './settings.ts'

const CLOCK = new Date('2026-11-22T00:00:00Z')

describe('settings', () => {
  test('have defaults that need no environment', () => {
    expect(readSettings({ KELISIM_POLICIES: '/nobody/policies' }, CLOCK)).toEqual({
      ...DEFAULT_CHOICES,
      base: '/auth',
      origin: 'http://localhost:4321',
      policies: '/nobody/policies',
      timeZone: 'Asia/Almaty',
      now: CLOCK,
      drafts: false,
      pdf: false,
    })
  })

  test('keep only the origin of the public address', () => {
    expect(readSettings({ KELISIM_URL: 'https://5qbe.kz/auth/' }, CLOCK).origin).toBe('https://5qbe.kz')
  })

  test('let a test choose the moment', () => {
    const { now } = readSettings({ KELISIM_NOW: '2027-01-01T00:00:00+05:00' }, CLOCK)
    expect(now.toISOString()).toBe('2026-12-31T19:00:00.000Z')
  })

  test.each(['', 'auth', '/auth/', '//auth', '/a b'])('refuse the base %j and say why', (base) => {
    expect(() => readSettings({ KELISIM_BASE: base }, CLOCK)).toThrow('KELISIM_BASE is')
  })

  test('take the root of the host for a base', () => {
    expect(readSettings({ KELISIM_BASE: '/' }, CLOCK).base).toBe('')
  })

  test('are those of the configuration where the environment says nothing', () => {
    const config = 'scripts/fixtures/clinic/kelisim.config.ts'
    const { base, origin, languages, policies } = readSettings({ KELISIM_CONFIG: config }, CLOCK)
    expect([base, origin, languages]).toEqual(['/legal', 'https://aray.example', ['ru', 'kk', 'en']])
    expect(policies).toMatch(/clinic\/policies$/)
    expect(readSettings({ KELISIM_CONFIG: config, KELISIM_BASE: '/x' }, CLOCK).base).toBe('/x')
  })

  test.each([{ KELISIM_URL: 'kelisim' }, { KELISIM_NOW: 'tomorrow' }, { KELISIM_DRAFTS: 'yes' }])(
    'refuse %j and say why',
    (env) => {
      expect(() => readSettings(env, CLOCK)).toThrow(`${Object.keys(env)[0]} is`)
    },
  )
})
