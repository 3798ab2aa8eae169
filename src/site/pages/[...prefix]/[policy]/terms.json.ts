import type { APIRoute } from 'astro'
import { pickTerms } from '../../../../domain/policy/terms.ts'
import { listPolicyFilePaths, type PropsOf } from '../../../build/page-paths.ts'

export const getStaticPaths = listPolicyFilePaths

/** What binds beside the words of each version, for comparisons that a browser makes. */
export const GET: APIRoute<PropsOf<typeof getStaticPaths>> = ({ props: { policy } }) =>
  Response.json(Object.fromEntries(policy.versions.map(({ number, file }) => [number, pickTerms(file)])))
