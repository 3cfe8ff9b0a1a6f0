import { Box } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { ChartBar } from './chart-bars.tsx'

// The drawing library is the heaviest piece of the window: only who opens a chart waits for it.
const ChartBars = lazy(() => import('./chart-bars.tsx').then((module) => ({ default: module.ChartBars })))

type ChartProps = {
  bars: readonly ChartBar[]
  /** A CSS height. */
  height: string
  /** A click on a bar's column. */
  onPick?: (key: string) => void
}

/**
 * Vertical bars of equal columns, without axis texts: what stands under it, in columns of the same width, names each
 * bar and says its value. So it is a picture only, hidden from who hears the screen and skipped by the keyboard.
 */
export function Chart({ bars, height, onPick }: ChartProps) {
  return (
    <Box aria-hidden h={height}>
      <Suspense fallback={null}>
        <ChartBars bars={bars} {...(onPick ? { onPick } : {})} />
      </Suspense>
    </Box>
  )
}
