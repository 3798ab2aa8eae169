import type { APIRoute } from 'astro'
import { listTimedPaths, type PropsOf } from '../../../build/page-paths.ts'
import { listSearched } from '../../../search/list-searched.ts'

export const getStaticPaths = listTimedPaths

export const GET: APIRoute<PropsOf<typeof getStaticPaths>> = ({ props: { view } }) =>
  new Response(JSON.stringify(listSearched(view)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
