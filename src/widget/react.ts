'use client'

import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type PropsWithoutRef,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react'
import { GateElement } from './gate-element.ts'
import type { GateProps } from './jsx.ts'

/**
 * What `KelisimGate` takes: the attributes and properties of the element.
 *
 * @example
 * const props: KelisimGateProps = { service: 'https://5qbe.kz/auth', 'token-url': '/token', locale: 'kk' }
 */
export type KelisimGateProps = PropsWithoutRef<Omit<GateProps, 'ref'>>

/**
 * `<kelisim-gate>` for React 18 and 19, also where a server has rendered the page: React hands no property to an
 * element that it takes over from a server, so an effect does. A new `token` or `on` with every rendering is fine.
 *
 * @example
 * <KelisimGate service="https://5qbe.kz/auth" token-url="/token" on={{ covered: () => setCovered(true) }} />
 */
export const KelisimGate: ForwardRefExoticComponent<KelisimGateProps & RefAttributes<GateElement>> =
  forwardRef(function KelisimGate({ token, on, defer, pass, ...attributes }, forwarded) {
    const element = useRef<GateElement>(null)
    // Servers run no effect.
    useEffect(() => GateElement.define(), [])
    useEffect(() => {
      Object.assign(element.current ?? {}, { on, ...(token !== undefined && { token }) })
    })
    useImperativeHandle(forwarded, () => element.current as GateElement)
    // React 18 writes false as a word.
    const said = { defer: defer ? '' : undefined, pass: pass ? '' : undefined }
    return createElement('kelisim-gate', { ...attributes, ...said, ref: element })
  })
