import type { ByLocale } from '../../domain/locale.ts'

/** One thing that the editors' commands say, in every language; `{name}` stands for a value. */
export type Row = ByLocale<string>
