/**
 * A function that remembers its last answers, for one that is asked the same again and again within one
 * task; the longest unused is forgotten first. Answers are shared, so they must not be changed.
 */
export function memoize<Question, Answer>(
  answer: (question: Question) => Answer,
  limit: number,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>()
  return (question) => {
    const found = known.has(question) ? (known.get(question) as Answer) : answer(question)
    known.delete(question)
    known.set(question, found)
    if (known.size > limit) {
      const [oldest] = known.keys()
      if (oldest !== undefined) known.delete(oldest)
    }
    return found
  }
}
