/**
 * What a service token may be good for: reading reports, erasing people, answering for them. Whose records several
 * products share are erased by a scope of its own, so that no token that was given out for one product reaches further
 * than whoever gave it meant.
 */
export const SCOPES = ['report', 'erase', 'erase-realm', 'on-behalf'] as const
export type Scope = (typeof SCOPES)[number]
/** What an address may need; `erase` of a product whose records others share means `erase-realm`. */
export type RouteScope = Exclude<Scope, 'erase-realm'>
