/** Names a row for whoever looks for it: `records 17`. */
export const formatRecordName = (index: number) => `records ${index}`

/** Names the opening of a record. */
export const formatOpeningName = (index: number) => `openings ${index}`

/** A number as people read it: `12 034`. */
export const formatCount = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ')
