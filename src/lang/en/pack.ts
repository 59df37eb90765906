export const pack = {}
