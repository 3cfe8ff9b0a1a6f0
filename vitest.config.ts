import { playwright } from '@vitest/browser-playwright'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from './resources/tools/chromium-path.ts'

const unit = (zone: string) => ({
  test: {
    name: `unit (${zone})`,
    pool: 'forks' as const,
    env: { TZ: zone },
    include: ['tests/{shared,electron,renderer,tools}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

const desktop = (name: string, include: string[]) => ({
  test: {
    name,
    pool: 'forks' as const,
    fileParallelism: false,
    include,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

const browserPackages = [
  'axe-core',
  'dexie',
  'fast-check',
  'temporal-polyfill',
  'uuid',
  'vitest-browser-react',
  'zod',
  '@hookform/resolvers/zod',
  '@mantine/core',
  '@mantine/dates',
  '@mantine/hooks',
  '@mantine/modals',
  '@mantine/notifications',
  '@mantine/spotlight',
  '@orpc/client',
  '@orpc/client/message-port',
  '@orpc/contract',
  '@orpc/server',
  '@orpc/server/message-port',
  '@orpc/tanstack-query',
  '@tabler/icons-react',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'react-hook-form',
  'recharts',
  'pdfjs-dist',
  'dayjs/locale/pt-br',
]

export default defineConfig({
  test: {
    globalSetup: 'tests/support/temporary-folder.ts',
    projects: [
      unit('America/Sao_Paulo'),
      unit('UTC'),
      {
        plugins: [react()],
        optimizeDeps: {
          // Found late, a package makes Vite reload the page in the middle of a cold run: all are named beforehand.
          include: browserPackages,
          entries: ['electron/store/page.ts', 'renderer/app/main.tsx', 'tests/chromium*/**/*.{ts,tsx}'],
        },
        test: {
          name: 'chromium',
          include: ['tests/chromium/**/*.test.ts', 'tests/chromium-renderer/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      desktop('stand-in', ['tests/stand-in/**/*.test.ts']),
      desktop('e2e', ['tests/e2e/**/*.test.ts']),
    ],
  },
})
