/** A route with a loader is asked for on the server each time, so the gate stands before it. */
export const loader = () => ({ words: 'The lesson' })

export default function Lesson({ loaderData }) {
  return <p>{loaderData.words}</p>
}
