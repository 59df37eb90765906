import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Left to itself, the runner keeps one core idle, which doubles the time on two.
    maxWorkers: '100%',
  },
})
