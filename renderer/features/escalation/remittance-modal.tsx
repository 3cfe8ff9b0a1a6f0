import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { notifySaved } from '#renderer/components/notify-saved.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay, useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { RemittanceLine } from '#shared/contracts/cases.ts'
import { sum } from '#shared/domain/money.ts'
import { agencyWords } from '#shared/pt-br/agency.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AgencySelect } from './agency-select.tsx'
import { exportRemittance } from './export-remittance.ts'
import { usePartners } from './queries.ts'

const words = agencyWords.remittance

/** The cases that go to an agency, as a numbered file (K13). */
export function RemittanceModal({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const today = useToday()
  const [agencyId, setAgencyId] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(
    store.cases.remittance.queryOptions({
      input: agencyId === null ? skipToken : { partnerId: agencyId, today },
    }),
  )
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
        <AgencySelect value={agencyId} onChange={setAgencyId} />
        {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
        {agencyId !== null && data ? (
          <CaseChoice key={agencyId} agencyId={agencyId} lines={data} onClose={onClose} />
        ) : null}
      </Stack>
    </Modal>
  )
}

type CaseChoiceProps = { agencyId: string; lines: RemittanceLine[]; onClose: () => void }

function CaseChoice({ agencyId, lines, onClose }: CaseChoiceProps) {
  const partners = usePartners()
  const cases = [...Map.groupBy(lines, ({ caseId }) => caseId).entries()]
  const isNew = (id: string) => lines.some(({ caseId, stage }) => caseId === id && stage === 'preparing')
  const [chosen, setChosen] = useState(() => cases.map(([id]) => id).filter(isNew))
  const [saving, setSaving] = useState(false)
  const remit = useCommand(storeClient.cases.remit)
  if (cases.length === 0) return <Text size="sm">{words.none}</Text>
  const save = async () => {
    setSaving(true)
    try {
      const name = partners.data?.find(({ id }) => id === agencyId)?.name ?? ''
      const fresh = chosen.filter(isNew)
      const sent = fresh.length > 0 ? await remit.runAsync({ partnerId: agencyId, caseIds: fresh }) : null
      const wanted = lines.filter(({ caseId }) => chosen.includes(caseId))
      const path = await exportRemittance(wanted, name, currentDay())
      if (path !== null) notifySaved(sent ? words.done(sent.number) : words.again, path)
      else if (sent) notifyProblem(words.unsaved(sent.number))
      if (path !== null || sent) onClose()
    } catch (problem) {
      notifyProblem(describeError(problem))
    } finally {
      setSaving(false)
    }
  }
  return (
    <>
      <Checkbox.Group label={words.cases} value={chosen} onChange={setChosen}>
        <Stack gap={6} mt={6} mah={320} style={{ overflowY: 'auto' }}>
          {cases.map(([id, titles]) => (
            <Checkbox
              key={id}
              value={id}
              label={words.line(
                titles[0]!.caseNumber,
                titles[0]!.customerName,
                formatMoney(sum(titles.map(({ total }) => total))),
                titles.length,
              )}
              description={isNew(id) ? undefined : words.already}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {agencyWords.close}
        </Button>
        <Button disabled={chosen.length === 0} loading={saving} onClick={() => void save()}>
          {words.save}
        </Button>
      </Group>
    </>
  )
}
