const PATH = String.raw`(?:[\/?#][^\s<>«»"|]*[^\s<>«»"|.,;:!?)\]])?`

/** Patterns of what leads to a place on the Internet, as text is written: the sign behind it does not belong to it. */
export const ADDRESS = {
  url: String.raw`https?:\/\/[^\s<>«»"|)\]]*[^\s<>«»"|.,;:!?)\]]`,
  email: String.raw`[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  site: String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}${PATH}`,
}

/** A text without any of these has no address in it; most have none, and this is soon seen. */
export const LOOKS_LIKE_ADDRESS = /@|:\/\/|\]\(|\.[a-z]{2}/
