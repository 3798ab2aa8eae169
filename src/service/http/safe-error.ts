/** An error as the log may show it. */
export interface SafeError {
  name: string
  code?: string
  message: string
  stack: string[]
  cause?: SafeError
}

/**
 * Keeps of an error what helps to fix it. Members that libraries add are left out: PostgreSQL's `detail` quotes
 * the row, parsers quote the text, and either may be a person.
 */
export function toSafeError(error: unknown): SafeError {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an error', stack: [] }
  const { name, message, stack = '', cause } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    name,
    ...(code !== undefined && { code }),
    // A parser's own words are about what it parsed.
    message:
      error instanceof SyntaxError
        ? 'the text could not be parsed'
        : (message.split('\n')[0]?.slice(0, 200) ?? ''),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(cause !== undefined && { cause: toSafeError(cause) }),
  }
}
