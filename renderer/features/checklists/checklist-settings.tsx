import { useSettings } from '#renderer/lib/use-settings.ts'
import { confirm } from '#renderer/components/confirm.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { ChecklistItem, Checklists } from '#shared/domain/checklist.ts'
import { type CustomerKind, customerKinds } from '#shared/domain/customer.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { checklistWords as words } from '#shared/pt-br/checklists.ts'
import { kindNames } from '#shared/pt-br/customers.ts'
import { Button, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useState } from 'react'
import { moved, withoutItem } from './edit-list.ts'
import { ItemModal } from './item-modal.tsx'
import { ItemRow } from './item-row.tsx'

const kinds = customerKinds.map((value) => ({ value, label: kindNames[value] }))

/** *Ajustes › Checklists*: the list of each kind of customer (K04, E01). */
export function ChecklistSettings() {
  const { data, error, refetch } = useSettings()
  if (data) return <Lists lists={data.checklists} />
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <Skeleton height={320} />
}

function Lists({ lists }: { lists: Checklists }) {
  const may = useMay('changeSettings')
  const [kind, setKind] = useState<CustomerKind>('dentist')
  const [editing, setEditing] = useState<ChecklistItem | 'new' | null>(null)
  const save = useCommand(storeClient.registrations.saveChecklists, {
    onDone: () => notifyDone(words.saved),
  })
  const put = (checklists: Checklists) => {
    if (checklists !== lists) save.run({ checklists })
  }
  const items = lists[kind]
  const remove = async ({ id, title }: ChecklistItem) => {
    const question = { title: words.removeTitle, message: words.removeMessage(title) }
    if (await confirm({ ...question, confirmLabel: words.removeConfirm, danger: true }))
      put(withoutItem(lists, kind, id))
  }
  const restore = async () => {
    const question = { title: words.restoreTitle, message: words.restoreMessage }
    if (await confirm({ ...question, confirmLabel: words.restore, danger: true }))
      put({ ...lists, [kind]: DEFAULT_CHECKLISTS[kind] })
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {may ? words.intro : words.managersOnly}
      </Text>
      {save.error ? <ErrorNotice error={save.error} /> : null}
      <SegmentedControl
        aria-label={words.kind}
        data={kinds}
        value={kind}
        onChange={(chosen) => setKind(chosen)}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {words.count(items.length, items.filter(({ mandatory }) => mandatory).length)}.{' '}
          {may ? words.reorderHint : null}
        </Text>
        {may ? (
          <Group gap="xs">
            <Button variant="default" onClick={() => void restore()}>
              {words.restore}
            </Button>
            <Button onClick={() => setEditing('new')}>{words.add}</Button>
          </Group>
        ) : null}
      </Group>
      {items.length === 0 ? (
        <EmptyState icon={IconChecklist} title={words.empty.title} message={words.empty.message} />
      ) : (
        <Stack component="ol" gap={6} p={0} m={0} aria-label={words.list}>
          {items.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              may={may}
              onEdit={() => setEditing(item)}
              onMove={(by) => put(moved(lists, kind, item.id, by))}
              onRemove={() => void remove(item)}
            />
          ))}
        </Stack>
      )}
      {editing ? (
        <ItemModal
          lists={lists}
          kind={kind}
          item={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </Stack>
  )
}
