import { LOG_ROUTES } from './log/log-routes.ts'
import type { Route } from './route.ts'
import { SERVICE_ROUTES } from './staff/service-routes.ts'
import { SUBJECT_ROUTES } from './subject/subject-routes.ts'

/** Every address below `/api/v1`. */
export const ROUTES: readonly Route[] = [...SUBJECT_ROUTES, ...SERVICE_ROUTES, ...LOG_ROUTES]
