import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import type { LetterTone } from '#shared/domain/letter.ts'
import { bucketShortLabels } from '#shared/pt-br/aging.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { SearchField } from '#renderer/components/search-field.tsx'
import { bucketsFromSlugs, slugsOfBuckets } from '#renderer/lib/bucket-slugs.ts'
import { Button, Chip, Group, Text } from '@mantine/core'
import { customersOf, type LettersSearch } from './search.ts'

/** Buckets a letter of a tone may be about: only a reminder speaks of what is not late. */
function bucketsOfTone(tone: LetterTone): AgingBucket[] {
  return agingBuckets.filter(
    (bucket) => bucket !== 'noDueDate' && (bucket !== 'notDue' || tone === 'reminder'),
  )
}

type CandidateFiltersProps = {
  search: LettersSearch
  tone: LetterTone
  onChange: (change: Partial<LettersSearch>) => void
}

/** Buckets, words, and the way out of a list that another screen chose. */
export function CandidateFilters({ search, tone, onChange }: CandidateFiltersProps) {
  const chosen = customersOf(search)
  return (
    <>
      <Chip.Group
        multiple
        value={bucketsFromSlugs(search.faixas)}
        onChange={(buckets) =>
          onChange({ faixas: slugsOfBuckets(agingBuckets.filter((bucket) => buckets.includes(bucket))) })
        }
      >
        <Group gap={4} role="group" aria-label={letters.buckets}>
          <Text size="xs" fw={600}>
            {letters.buckets}
          </Text>
          {bucketsOfTone(tone).map((bucket) => (
            <Chip key={bucket} value={bucket} size="xs" variant="outline">
              {bucketShortLabels[bucket]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Group gap="xs" wrap="nowrap">
        <div style={{ flex: 1 }}>
          <SearchField
            label={letters.searchPlaceholder}
            clearLabel={letters.clearSearch}
            value={search.busca ?? ''}
            onChange={(busca) => onChange({ busca: busca || undefined })}
          />
        </div>
        {chosen ? (
          <Button variant="light" onClick={() => onChange({ clientes: undefined })}>
            {letters.chosenElsewhere(chosen.size)} · {letters.showAll}
          </Button>
        ) : null}
      </Group>
    </>
  )
}
