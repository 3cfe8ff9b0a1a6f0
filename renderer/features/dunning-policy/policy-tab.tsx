import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { PolicyFamily } from '#shared/contracts/dunning.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { dunningPolicyWords as words } from '#shared/pt-br/dunning-policy.ts'
import { Group, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './dunning-policy.module.css'
import { PolicyEditor } from './policy-editor.tsx'
import { fieldsOfPolicy, fieldsOfPreset, type PolicyFields } from './policy-fields.ts'
import { CreateMenu, PolicyList } from './policy-list.tsx'
import { PolicyPreview } from './preview/policy-preview.tsx'
import { WithdrawModal } from './withdraw-modal.tsx'

type Editing = { base: string; familyId: string | null; version: number; defaults: PolicyFields }

/** *Régua*: the policies in force, what happens with a customer under them, and the editor of a next version. */
export function PolicyTab() {
  const today = useToday()
  const may = useMay('publishDunning')
  const list = useQuery(store.dunning.list.queryOptions({ input: { today } }))
  const settings = useSettings()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [withdrawing, setWithdrawing] = useState<{ policy: DunningPolicy; before: number | null } | null>(
    null,
  )
  const error = list.error ?? settings.error
  if (error)
    return (
      <ErrorNotice error={error} onRetry={() => void Promise.all([list.refetch(), settings.refetch()])} />
    )
  if (!list.data || !settings.data) return <Skeleton height={320} />
  if (editing) return <PolicyEditor {...editing} settings={settings.data} onClose={() => setEditing(null)} />
  const { families, house } = list.data
  const general = forEveryone(families)
  const create = (preset: Parameters<typeof fieldsOfPreset>[0]) =>
    setEditing({ base: preset, familyId: null, version: 1, defaults: fieldsOfPreset(preset, today) })
  return (
    <div className={styles['scroll']}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {words.intro} {may ? null : words.readOnly}
          </Text>
          {may ? <CreateMenu onCreate={create} /> : null}
        </Group>
        <div className={styles['columns']}>
          <PolicyList
            families={families}
            house={general ? null : house}
            onCreate={create}
            actions={{
              may,
              onEdit: ({ policy, customerNames }) =>
                setEditing({
                  base: policy.id,
                  familyId: policy.familyId,
                  version: newestOf(families, policy.familyId) + 1,
                  defaults: fieldsOfPolicy(policy, customerNames, today),
                }),
              onWithdraw: (policy, before) => setWithdrawing({ policy, before }),
            }}
          />
          <PolicyPreview
            draft={null}
            exampleSteps={(general ?? house).steps}
            calendar={settings.data.calendar}
          />
        </div>
      </Stack>
      {withdrawing ? <WithdrawModal {...withdrawing} onClose={() => setWithdrawing(null)} /> : null}
    </div>
  )
}

function newestOf(families: readonly PolicyFamily[], familyId: string): number {
  return families.find((family) => family.familyId === familyId)?.versions[0]?.policy.version ?? 0
}

/** The policy in force that reaches everybody, if there is one: what an example goes by. */
function forEveryone(families: readonly PolicyFamily[]): DunningPolicy | null {
  const found = families
    .flatMap(({ versions }) => versions)
    .find(({ standing, policy }) => standing === 'in-force' && policy.scope.kind === 'everyone')
  return found?.policy ?? null
}
