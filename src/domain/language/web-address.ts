const PATH = String.raw`(?:[\/?#][^\s<>«»"|]*[^\s<>«»"|.,;:!?)\]])?`

/** Names between dots are no longer than this, nor are there more of them: nobody waits for an address without end. */
const NAME = '{1,64}'
const MORE = '{0,16}'

/** Patterns of what leads to a place on the Internet, as text is written: the sign behind it does not belong to it. */
export const ADDRESS = {
  url: String.raw`https?:\/\/[^\s<>«»"|)\]]*[^\s<>«»"|.,;:!?)\]]`,
  email: String.raw`[\p{L}\p{N}_%+-]${NAME}(?:\.[\p{L}\p{N}_%+-]${NAME})${MORE}@[\p{L}\p{N}-]${NAME}(?:\.[\p{L}\p{N}-]${NAME}){1,16}`,
  site: String.raw`[\p{L}\p{N}-]${NAME}(?:\.[\p{L}\p{N}-]${NAME})${MORE}\.[a-z]{2,63}${PATH}`,
}

/** A text without any of these has no address in it; most have none, and this is soon seen. */
export const LOOKS_LIKE_ADDRESS = /@|:\/\/|\]\(|\.[a-z]{2}/

/** Endings of sites that are not in Latin letters. */
export const NATIONAL_ENDINGS = 'қаз рф бел укр рус срб мкд бг ею мон онлайн сайт орг ком'.split(' ')
