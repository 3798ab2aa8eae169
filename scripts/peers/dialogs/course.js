import { KelisimGate } from 'kelisim/react'
import { createElement as h, useEffect, useState } from 'react'

/** A page that a server has rendered and that is rendered anew all the time, with new callbacks each time. */
export function Course({ service, who }) {
  const [renderings, setRenderings] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setRenderings((before) => before + 1), 20)
    return () => clearInterval(timer)
  }, [])
  const fetchToken = async () => {
    const answer = await fetch(`/token?who=${who}`, { method: 'POST' })
    return (await answer.json()).token
  }
  const on = { required: () => document.body.setAttribute('data-required', String(renderings)) }
  const texts = { kk: { decline: 'Қабылдамаймын' } }
  return h(
    'main',
    {},
    h('output', { id: 'renderings' }, renderings),
    h(KelisimGate, { service, token: fetchToken, on, texts }),
  )
}
