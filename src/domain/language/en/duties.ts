import type { Duties } from '../meanings.ts'

/** How else English binds and lets. */
export const duties: Duties = {
  perhaps: {
    may: /\b(?:permit|allow|able|enable|right|can|could|possible|free|might|eligib)\p{L}*|\bauthori[sz]ed to\b|\bmay(?= (?:\p{L}+ly )?(?:lead|result|cause|vary|differ|contain|arise|affect|be reasonable)\b)/giu,
    must: /\b(?:need|necessary|obligation|duty|requir|ought|will|has to|have to|subject to|pledge|recommend|advised|encourag)\p{L}*|\bshall(?= (?:not )?(?:be (?:governed|construed|deemed|considered|interpreted|regarded|valid|void|effective|liable|free|entitled|final|brought|resolved|settled)|constitute|include|mean|apply|prevail|survive|remain|have|enjoy|take effect|come into|enter into|continue)\b)/giu,
  },
}
