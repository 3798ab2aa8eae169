import { KelisimGate } from 'kelisim/react'
import { useState } from 'react'
import { Link } from 'react-router'

export const loader = () => ({ service: process.env.KELISIM_SERVICE })

export default function Home({ loaderData }) {
  const [told, setTold] = useState('')
  return (
    <main>
      <KelisimGate
        service={loaderData.service}
        token-url="/token"
        on={{ required: () => setTold('required'), covered: () => setTold('covered') }}
      />
      <output>{told}</output>
      <h1>Courses</h1>
      <Link to="/lesson?part=3">To the lesson</Link>
    </main>
  )
}
