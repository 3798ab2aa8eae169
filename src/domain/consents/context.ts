/** The version of the W3C Data Privacy Vocabulary that the records are written in. */
export const DPV_VERSION = '2.3'

const MOMENT = { '@type': 'xsd:dateTime' } as const
const BY_LANGUAGE = { '@container': '@language' } as const
const TERM = { '@type': '@id' } as const

/**
 * What the names in a record mean, as JSON-LD 1.1 has it. It stands in every document, so that none of them needs a
 * network to be read. What no published vocabulary has a word for is a term of our own.
 */
export const CONSENT_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kelisim: 'urn:kelisim:term:',
  'dct:title': BY_LANGUAGE,
  'dct:description': BY_LANGUAGE,
  'dct:created': MOMENT,
  'dct:issued': MOMENT,
  'dct:source': TERM,
  'dct:replaces': TERM,
  'dct:isReplacedBy': TERM,
  'dpv:hasName': BY_LANGUAGE,
  'dpv:hasAddress': BY_LANGUAGE,
  'dpv:hasContact': TERM,
  'dpv:hasLegalBasis': TERM,
  'dpv:hasRecordOfActivity': { '@container': '@list' },
  'dpv:isExercisedAt': TERM,
  'dpv:isIndicatedAtTime': MOMENT,
  'rdf:value': MOMENT,
  // A list, because an empty set says nothing in RDF: that none of the choices is left has to be said.
  'kelisim:choices': { '@container': '@list' },
  'kelisim:effectiveAt': MOMENT,
  'kelisim:choicesChangeAt': MOMENT,
} as const
