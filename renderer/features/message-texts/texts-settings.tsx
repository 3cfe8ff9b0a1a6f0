import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import type { Settings } from '#shared/contracts/settings.ts'
import { foldText } from '#shared/domain/search.ts'
import type { TextId } from '#shared/domain/messages/message-texts.ts'
import { houseTexts, textInForce } from '#shared/messages/house-texts.ts'
import { textEditor as words } from '#shared/pt-br/message-texts.ts'
import { NavLink, ScrollArea, Skeleton, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { BlockedWords } from './blocked-words.tsx'
import { TextEditor } from './text-editor.tsx'
import styles from './texts-settings.module.css'

/** The house's texts: what the policy and people say to customers, looked over by the guard of the law. */
export function TextsSettings() {
  const { data, error, refetch } = useSettings()
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={420} />
  return <Texts settings={data} />
}

function Texts({ settings }: { settings: Settings }) {
  const [id, setId] = useState<TextId>('late-first')
  const text = textInForce(settings.messages, id)
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <div className={styles['columns']}>
        <TextList settings={settings} chosen={id} onChoose={setId} />
        {/* Keyed, so that each text, and each version of it, begins with its own words. */}
        <TextEditor key={`${id}-${text.version}`} text={text} settings={settings} />
      </div>
      <BlockedWords settings={settings} />
    </Stack>
  )
}

type TextListProps = { settings: Settings; chosen: TextId; onChoose: (id: TextId) => void }

function TextList({ settings, chosen, onChoose }: TextListProps) {
  const [search, setSearch] = useState('')
  const wanted = foldText(search)
  const found = houseTexts.filter(({ name, use }) => foldText(`${name} ${use}`).includes(wanted))
  return (
    <nav aria-label={words.list}>
      <SearchField label={words.search} clearLabel={words.clear} value={search} onChange={setSearch} />
      <ScrollArea.Autosize mah={560} mt="xs">
        {found.length === 0 ? (
          <Text size="sm" c="dimmed" p="sm">
            {words.nothingFound}
          </Text>
        ) : (
          found.map(({ id, name }) => (
            <NavLink
              key={id}
              component="button"
              type="button"
              label={name}
              description={words.version(textInForce(settings.messages, id).version)}
              active={id === chosen}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            />
          ))
        )}
      </ScrollArea.Autosize>
    </nav>
  )
}
