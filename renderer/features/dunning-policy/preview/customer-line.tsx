import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import type { PreviewTitle } from '#shared/contracts/dunning.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { policyPreviewWords as words } from '#shared/pt-br/dunning-policy.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Select, Skeleton, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { mergedSteps } from './merged-steps.ts'
import { StepLine } from './step-line.tsx'

type CustomerLineProps = { customerId: string; draft: DunningStep[] | null; today: Day }

/** The value of the choice that shows every title together. */
const ALL = 'all'

/** What happens with a customer's open titles, one of them or all from today on. */
export function CustomerLine({ customerId, draft, today }: CustomerLineProps) {
  const [chosen, setChosen] = useState(ALL)
  const { data, error, refetch } = useQuery({
    ...store.dunning.preview.queryOptions({ input: { customerId, today, steps: draft } }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={180} />
  if (data.titles.length === 0) return <Text size="sm">{words.nothingOpen}</Text>
  const title = data.titles.find(({ receivableId }) => receivableId === chosen)
  return (
    <>
      <Text size="xs" c="dimmed">
        {data.policy.version === null
          ? words.underDraft
          : words.underPolicy(data.policy.name, data.policy.version)}
      </Text>
      <Select
        label={words.titleChoice}
        allowDeselect={false}
        value={title ? chosen : ALL}
        onChange={(value) => setChosen(value ?? ALL)}
        data={[
          { value: ALL, label: words.allTitles },
          ...data.titles.map(({ receivableId, label, dueOn, total }) => ({
            value: receivableId,
            label: words.titleOf(label, dueOn, formatMoney(total)),
          })),
        ]}
      />
      {title ? <OfTitle title={title} today={today} /> : <OfAll titles={data.titles} today={today} />}
      {data.more > 0 ? (
        <Text size="xs" c="dimmed">
          {words.more(data.more)}
        </Text>
      ) : null}
    </>
  )
}

function OfTitle({ title: { adjustedDueOn, dueOn, steps }, today }: { title: PreviewTitle; today: Day }) {
  if (adjustedDueOn === null || dueOn === null) return <Text size="sm">{words.noDueDate}</Text>
  if (steps.length === 0) return <Text size="sm">{words.noSteps}</Text>
  return (
    <>
      {adjustedDueOn === dueOn ? null : (
        <Text size="xs" c="dimmed">
          {words.adjusted(dueOn, adjustedDueOn)}
        </Text>
      )}
      <StepLine steps={steps} today={today} />
    </>
  )
}

function OfAll({ titles, today }: { titles: PreviewTitle[]; today: Day }) {
  const steps = mergedSteps(titles, today)
  if (steps.length > 0) return <StepLine steps={steps} today={today} />
  const never = titles.every((title) => title.steps.length === 0)
  return <Text size="sm">{never ? words.noSteps : words.noneLeft}</Text>
}
