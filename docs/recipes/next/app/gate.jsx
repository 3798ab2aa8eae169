'use client'

import { KelisimGate } from 'kelisim/react'
import { useState } from 'react'

/** The prompt, and what it told last. */
export function Gate({ service }) {
  const [told, setTold] = useState('')
  return (
    <>
      <KelisimGate
        service={service}
        token-url="/token"
        on={{ required: () => setTold('required'), covered: () => setTold('covered') }}
      />
      <output>{told}</output>
    </>
  )
}
