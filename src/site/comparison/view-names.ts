/** The ways in which the same changes are shown; the first is the one that is shown unless asked. */
export const CHANGE_VIEWS = ['inline', 'side', 'table'] as const
export type ChangeView = (typeof CHANGE_VIEWS)[number]
