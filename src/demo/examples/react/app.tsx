import 'kelisim/widget/define'
import type {} from 'kelisim/widget/jsx'
import { useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'

const SERVICE = document.documentElement.dataset.service

/** Outside of the component: a new callback would begin a new sitting. */
const fetchToken = async () => (await fetch('/token', { method: 'POST' })).text()

function Course() {
  const [isCovered, setCovered] = useState(false)
  const [lesson, setLesson] = useState('Сабақ әзірге жабық.')
  const on = useMemo(() => ({ covered: () => setCovered(true), required: () => setCovered(false) }), [])

  useEffect(() => {
    if (!isCovered) return
    // The element tells that nothing is left to answer; whether that is so, the server finds out for itself.
    fetch('/lesson').then(async (answer) => {
      if (answer.ok) setLesson(await answer.text())
    })
  }, [isCovered])

  return (
    <main>
      <h1>1-сабақ</h1>
      <p id="lesson">{lesson}</p>
      <kelisim-gate service={SERVICE} token={fetchToken} on={on} />
    </main>
  )
}

createRoot(document.querySelector('#app') as Element).render(<Course />)
