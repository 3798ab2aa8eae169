import { env } from '$env/dynamic/private'

export const load = () => ({ service: env.KELISIM_SERVICE })
