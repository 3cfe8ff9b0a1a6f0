import '#renderer/lib/zod-in-portuguese.ts'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '#renderer/app/app.css'
import 'dayjs/locale/pt-br'
import { cssVariables, theme } from '#renderer/app/theme.ts'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '#renderer/lib/query-client.ts'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'

/** Draws a piece with the house's theme and providers around it, in real Chromium. */
export function mount(children: ReactNode, scheme: 'light' | 'dark' = 'light') {
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      <DatesProvider settings={{ locale: 'pt-br' }}>
        <QueryClientProvider client={queryClient}>
          <ModalsProvider>
            <main>{children}</main>
          </ModalsProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>,
  )
}

/** What axe finds wrong on the page, as one line each; empty when nothing. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
