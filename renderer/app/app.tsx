import { queryClient } from '#renderer/lib/query-client.ts'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ErrorBoundary } from './error-boundary.tsx'
import { Gate } from './gate.tsx'
import { router } from './router.ts'
import { cssVariables, theme } from './theme.ts'

/** The whole window: theme, cache, and the gate before the pages. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <DatesProvider settings={{ locale: 'pt-br', firstDayOfWeek: 0 }}>
        <QueryClientProvider client={queryClient}>
          <ErrorBoundary>
            <ModalsProvider>
              {/* At the top, clear of every button that submits. */}
              <Notifications position="top-center" containerWidth={420} />
              <Gate>
                <RouterProvider router={router} />
              </Gate>
            </ModalsProvider>
          </ErrorBoundary>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
