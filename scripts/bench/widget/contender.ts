/** A prompt in a page of its own. */
export interface Contender {
  name: string
  /** What the body of the page holds. */
  page: string
  /** What the page's own server has besides, by path. */
  files: Record<string, string | Buffer>
  /** Answers of the page's own server that are made anew each time. */
  answer?: (path: string) => Promise<string> | null
  /** JavaScript that finds the button with which a person agrees. */
  button: string
  /** JavaScript that tells that nothing is asked; where it is set, that is waited for instead of the button. */
  nothing?: string
}
