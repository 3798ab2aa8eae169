import type { APIRoute } from 'astro'
import { listPolicyFilePaths, type PropsOf } from '../../../build/page-paths.ts'
import { listPlaces, renderSitemap } from '../../../feeds/sitemap.ts'
import { createXmlResponse } from '../../../feeds/xml.ts'

export const getStaticPaths = listPolicyFilePaths

export const GET: APIRoute<PropsOf<typeof getStaticPaths>> = ({ props: { view, policy } }) =>
  createXmlResponse(renderSitemap(view, listPlaces(policy, view.now, view.settings)), 'application/xml')
