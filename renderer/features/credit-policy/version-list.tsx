import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import type { PublishedPolicy } from '#shared/domain/credit-policy.ts'
import { versionWords as words } from '#shared/pt-br/credit-policy.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { Badge, Button, Fieldset, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import styles from './credit-policy.module.css'

type VersionListProps = {
  inForce: number
  /** Brings a version into the form, as a draft. */
  onLoad: (version: PublishedPolicy) => void
}

/** Every policy that was published, the one in force first. */
export function VersionList({ inForce, onLoad }: VersionListProps) {
  const { data, error, refetch } = useQuery(store.credit.policy.versions.queryOptions())
  return (
    <Fieldset legend={words.title} p="md" pt="xs">
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={48} />
      ) : data.length === 0 ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">{words.columns.version}</th>
              <th scope="col">{words.columns.on}</th>
              <th scope="col">{words.columns.by}</th>
              <th scope="col">{words.columns.note}</th>
              <th scope="col" aria-label={words.load} />
            </tr>
          </thead>
          <tbody>
            {data.map((version) => (
              <tr key={version.version}>
                <th scope="row">
                  {words.version(version.version)}{' '}
                  {version.version === inForce ? <Badge variant="light">{words.inForce}</Badge> : null}
                </th>
                <td>{version.publishedOn ? formatDay(version.publishedOn) : words.house}</td>
                <td>{version.by}</td>
                <td>{version.note}</td>
                <td>
                  {version.version === inForce ? null : (
                    <Button size="compact-xs" variant="subtle" onClick={() => onLoad(version)}>
                      {words.load}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fieldset>
  )
}
