import type { IssuedLetter } from '#shared/contracts/letters.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { IssuedTable } from './issued-table.tsx'
import { LetterPane } from './letter-pane.tsx'
import { SecondCopyModal } from './second-copy-modal.tsx'
import type { LettersSearch } from './search.ts'

type IssuedLettersProps = { search: LettersSearch; onChange: (change: Partial<LettersSearch>) => void }

/** Every letter issued, to be read and printed again as it was. */
export function IssuedLetters({ search, onChange }: IssuedLettersProps) {
  const [active, setActive] = useState<IssuedLetter | null>(null)
  const [copying, setCopying] = useState<IssuedLetter | null>(null)
  return (
    <div className={styles['split']}>
      <div className={styles['side']}>
        <SearchField
          label={letters.list.searchPlaceholder}
          clearLabel={letters.clearSearch}
          value={search.busca ?? ''}
          onChange={(busca) => onChange({ busca: busca || undefined })}
        />
        <div className={styles['table']}>
          <IssuedTable
            customerId={null}
            search={search.busca ?? ''}
            onActive={setActive}
            onOpen={setCopying}
          />
        </div>
      </div>
      <LetterPane
        source={active && { kind: 'issued', letterId: active.id }}
        label={letters.preview.issuedLabel(active?.number ?? '')}
        none={letters.preview.noneIssued}
        actions={
          active ? (
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconPrinter size={15} />}
              onClick={() => setCopying(active)}
            >
              {letters.list.again}
            </Button>
          ) : null
        }
      />
      <SecondCopyModal letter={copying} onClose={() => setCopying(null)} />
    </div>
  )
}
