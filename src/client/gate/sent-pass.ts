import type { GateRequest } from './request.ts'

const NAME = 'kelisim-pass'

/** The pass that a request brings along, in a header or a cookie of that name. */
export function findPass({ header }: GateRequest): string | null {
  const cookies = (header('cookie') ?? '').split(/; */)
  return (
    header(NAME) ?? cookies.find((cookie) => cookie.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? null
  )
}
