import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { KelisimGate, type KelisimGateProps } from './react.ts'

const render = (props: KelisimGateProps) => renderToString(createElement(KelisimGate, props))

describe('KelisimGate on a server', () => {
  test('is an element with its attributes, and never with a token, a callback or words', () => {
    const token = () => 'e30.e30.e30'
    const html = render({ service: '/auth', 'token-url': '/token', locale: 'kk', token, on: {} })
    expect(html).toBe('<kelisim-gate service="/auth" token-url="/token" locale="kk"></kelisim-gate>')
    expect(render({ token: 'e30.e30.e30' })).toBe('<kelisim-gate></kelisim-gate>')
  })

  test.each([
    [true, '<kelisim-gate defer=""></kelisim-gate>'],
    [false, '<kelisim-gate></kelisim-gate>'],
  ])('waits or not: %j', (defer, html) => {
    expect(render({ defer })).toBe(html)
  })
})
