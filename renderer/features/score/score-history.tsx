import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { LineChart } from '#renderer/components/line-chart.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { KeptScore } from '#shared/domain/credit-score.ts'
import { historyWords as words, signedPoints } from '#shared/pt-br/customer-credit.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { Skeleton, Text } from '@mantine/core'
import styles from './customer-credit.module.css'
import { useScoreHistory } from './queries.ts'

/** The scores that were kept, as a line under the classes' bands, and as a table with what caused each. */
export function ScoreHistory({ customerId }: { customerId: string }) {
  const history = useScoreHistory(customerId)
  const bands = useSettings().data?.credit.policy.score.bands
  return (
    <Panel title={words.title}>
      {history.error ? (
        <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />
      ) : !history.data ? (
        <Skeleton height={180} />
      ) : history.data.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.empty}
        </Text>
      ) : (
        <>
          <LineChart
            height={170}
            domain={[0, 1000]}
            marks={Object.entries(bands ?? {}).map(([label, at]) => ({ at, label }))}
            points={history.data.map((kept) => ({
              name: formatDay(kept.on),
              value: kept.score.score,
              note: words.causes[kept.cause],
            }))}
            format={String}
            steps
          />
          <Records kept={history.data} />
        </>
      )}
    </Panel>
  )
}

function Records({ kept }: { kept: readonly KeptScore[] }) {
  const lines = kept.map((entry, at) => ({
    ...entry,
    change: at > 0 ? entry.score.score - kept[at - 1]!.score.score : 0,
  }))
  return (
    <details>
      <summary className={styles['quiet']}>{words.table}</summary>
      <table className={styles['table']}>
        <thead>
          <tr>
            {Object.values(words.columns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.toReversed().map((entry) => (
            <tr key={entry.id}>
              <td className="em-figures">{formatDay(entry.on)}</td>
              <td className="em-figures">{entry.score.score}</td>
              <td className="em-figures">{entry.change === 0 ? '–' : signedPoints(entry.change)}</td>
              <td>{words.causes[entry.cause]}</td>
              <td>{words.version(entry.policyVersion)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
