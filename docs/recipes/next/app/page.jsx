import Link from 'next/link'
import { connection } from 'next/server'
import { Gate } from './gate.jsx'

export default async function Page() {
  await connection() // the address of the service is known when the server runs, not when it is built
  return (
    <main>
      <Gate service={process.env.KELISIM_SERVICE} />
      <h1>Courses</h1>
      <Link href="/lesson?part=3">To the lesson</Link>
    </main>
  )
}
