/** Imported before any schema: they would try to compile themselves, which the page's own policy forbids. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
