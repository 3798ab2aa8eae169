import type { Lists } from '../lists.ts'

/** How English lists things. */
export const lists: Lists = {
  joining: 'and/or|and|or|&',
  adding: 'as well as',
  leading: /(?:including|such as|namely|for example|e\.g\.|following)[^,]*$|:\s*$/iu,
  aside:
    /^(?:which|who|whom|whose|that|if|when|where|as|because|since|unless|after|before|upon|once|during|except|but|so|including|such as|namely|for example|in (?:case|which|particular)|provided|(?:act|relat|aris|be|hav|us|regard|concern|result|depend|start|exclud|mean|allow|caus)ing|however|subject|without|in accordance)\b/iu,
}
