/** Bundles as the options of tsdown say; its own types are there only once it is installed. */
export function build(options: object): Promise<unknown>
