import { useReducedMotion } from '@mantine/hooks'
import { Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

export type LineChartProps = {
  points: readonly { name: string; value: number; note?: string }[]
  /** The least and the most of the axis. */
  domain: readonly [number, number]
  /** Lines across, each with its word: the bands of a score. */
  marks?: readonly { at: number; label: string }[]
  /** Lines upright at a point, by its name: what happened then. */
  events?: readonly { name: string; label: string }[]
  format: (value: number) => string
  /** True when the value holds until the next point. */
  steps?: boolean
}

const NO_MARKS: NonNullable<LineChartProps['marks']> = []
const NO_EVENTS: NonNullable<LineChartProps['events']> = []
const compact = new Intl.NumberFormat('pt-BR', { notation: 'compact', maximumFractionDigits: 1 })
/** `35 mil` instead of five figures and more. */
const tick = (value: number) => (Math.abs(value) < 10_000 ? String(value) : compact.format(value))
const quiet = { fill: 'var(--em-quiet)', fontSize: 11 }

/** The drawing itself; use `LineChart`, which loads it. */
export function LineChartDrawing({
  points,
  domain,
  marks = NO_MARKS,
  events = NO_EVENTS,
  format,
  steps = false,
}: LineChartProps) {
  const still = useReducedMotion()
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={[...points]}
        margin={{ top: 8, right: 28, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis dataKey="name" tick={quiet} tickLine={false} stroke="var(--mantine-color-default-border)" />
        <YAxis
          domain={[...domain]}
          tick={quiet}
          tickFormatter={tick}
          width={48}
          tickLine={false}
          axisLine={false}
        />
        {marks.map(({ at, label }) => (
          <ReferenceLine
            key={label}
            y={at}
            stroke="var(--mantine-color-default-border)"
            strokeDasharray="3 3"
            label={{ value: label, position: 'right', ...quiet }}
          />
        ))}
        {events.map(({ name, label }) => (
          <ReferenceLine
            key={label}
            x={name}
            stroke="var(--em-quiet)"
            strokeDasharray="4 3"
            label={{ value: label, position: 'insideTopLeft', ...quiet }}
          />
        ))}
        <Tooltip
          formatter={(value, _name, { payload }) => [
            format(Number(value)),
            (payload as LineChartProps['points'][number]).note ?? '',
          ]}
          separator={' '}
          // In the colour of the line it would not be read against the dark page.
          itemStyle={{ color: 'var(--mantine-color-text)' }}
          contentStyle={{
            background: 'var(--mantine-color-body)',
            border: '1px solid var(--mantine-color-default-border)',
            borderRadius: 8,
            fontSize: 12,
          }}
        />
        <Line
          type={steps ? 'stepAfter' : 'monotone'}
          dataKey="value"
          stroke="var(--mantine-primary-color-filled)"
          strokeWidth={2}
          dot={{ r: 3.5, fill: 'var(--mantine-primary-color-filled)' }}
          isAnimationActive={!still}
          animationDuration={250}
        />
      </LineChart>
    </ResponsiveContainer>
  )
}
