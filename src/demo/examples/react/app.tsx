import { KelisimGate } from 'kelisim/react'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

const SERVICE = document.documentElement.dataset.service

function Course() {
  const [isCovered, setCovered] = useState(false)
  const [lesson, setLesson] = useState('Сабақ әзірге жабық.')
  const on = { covered: () => setCovered(true), required: () => setCovered(false) }

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
      <KelisimGate service={SERVICE} token-url="/token" on={on} />
    </main>
  )
}

createRoot(document.querySelector('#app') as Element).render(<Course />)
