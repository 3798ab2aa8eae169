/** What a machine can only suspect and leaves to a person. */
export type Suspicion = 'negation' | 'duty' | 'exception' | 'only' | 'bounds' | 'items' | 'parties' | 'terms'
