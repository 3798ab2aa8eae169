export const load = () => ({ service: process.env.KELISIM_SERVICE })
