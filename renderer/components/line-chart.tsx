import { Box } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { LineChartProps } from './line-chart-drawing.tsx'

const Drawing = lazy(() =>
  import('./line-chart-drawing.tsx').then((module) => ({ default: module.LineChartDrawing })),
)

/**
 * A line over time with its values on hover. It is a picture: what stands beside it, in words or a table, says the
 * same to who hears the screen.
 */
export function LineChart({ height, ...props }: LineChartProps & { height: number }) {
  return (
    <Box aria-hidden h={height}>
      <Suspense fallback={null}>
        <Drawing {...props} />
      </Suspense>
    </Box>
  )
}
