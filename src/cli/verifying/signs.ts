/** Never by colour alone. */
export const signs = { right: '✓', wrong: '✗' } as const
