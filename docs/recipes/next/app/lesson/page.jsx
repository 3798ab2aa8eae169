export default function Lesson() {
  return <p>The lesson</p>
}
