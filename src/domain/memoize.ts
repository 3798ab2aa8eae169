/**
 * A function that remembers its last answers, for one that is asked the same again and again within one
 * task; at least the last `limit` of them, and never more than twice as many. Answers are shared, so they must not be
 * changed.
 */
export function memoize<Question, Answer>(
  answer: (question: Question) => Answer,
  limit: number,
): (question: Question) => Answer {
  // What is asked lately is in the young ones; to move answers about at each question would cost more than it saves.
  let young = new Map<Question, Answer>()
  let old = new Map<Question, Answer>()
  return (question) => {
    let found = young.get(question)
    if (found !== undefined || young.has(question)) return found as Answer
    found = old.get(question)
    if (found === undefined && !old.has(question)) found = answer(question)
    if (young.size >= limit) [old, young] = [young, new Map()]
    young.set(question, found as Answer)
    return found as Answer
  }
}
