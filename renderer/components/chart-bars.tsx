import { useReducedMotion } from '@mantine/hooks'
import { Bar, BarChart, type BarShapeProps, Rectangle, ResponsiveContainer, YAxis } from 'recharts'

export type ChartBar = {
  key: string
  value: number
  /** A CSS colour with 3:1 against the page in both themes; `light-dark()` serves. */
  color: string
  /** True when it is out of the current choice. */
  faded: boolean
}

type ChartBarsProps = { bars: readonly ChartBar[]; onPick?: (key: string) => void }

/** A value above zero is never drawn thinner than this, in pixels: little is not nothing. */
const LEAST_HEIGHT = 2

function drawBar(props: BarShapeProps) {
  const { color, faded } = props.payload as ChartBar
  return (
    <Rectangle
      x={props.x}
      y={props.y}
      width={props.width}
      height={props.height}
      radius={[4, 4, 0, 0]}
      style={{ fill: color, opacity: faded ? 0.25 : 1, transition: 'opacity 120ms' }}
    />
  )
}

/** The drawing itself; use `Chart`, which loads it. */
export function ChartBars({ bars, onPick }: ChartBarsProps) {
  const still = useReducedMotion()
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...bars]}
        margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="22%"
        accessibilityLayer={false}
        style={{ cursor: onPick ? 'pointer' : 'default' }}
        onClick={(state) => {
          const bar = bars[Number(state.activeIndex)]
          if (bar) onPick?.(bar.key)
        }}
      >
        <YAxis hide domain={[0, 'dataMax']} />
        <Bar
          dataKey="value"
          shape={drawBar}
          minPointSize={(value) => (Number(value) > 0 ? LEAST_HEIGHT : 0)}
          isAnimationActive={!still}
          animationDuration={250}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}
