import { Problem } from './problem.ts'

/**
 * Gives up an answer that does not come: what hangs behind it, such as a database, then keeps nobody waiting for ever.
 * What is still done is nobody's answer any more; an act that is recorded after all is found by sending it again.
 *
 * @param deadline milliseconds
 * @throws Problem `answer-late`
 */
export async function answerInTime<T>(answer: Promise<T>, deadline: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(createLateProblem()), deadline)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

function createLateProblem(): Problem {
  return new Problem(
    'answer-late',
    'Send the same request again after a second: nothing is recorded twice.',
    {
      headers: { 'retry-after': '1' },
    },
  )
}
