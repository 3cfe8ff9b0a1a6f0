import { CustomerSelect } from '#renderer/components/customer-select.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { CaseDesk } from '#shared/contracts/cases.ts'
import { daysBetween } from '#shared/domain/calendar.ts'
import { askedItems, checklistOf } from '#shared/domain/escalation/case-checklist.ts'
import { type CaseRoute, caseRoutes } from '#shared/domain/escalation/escalation-case.ts'
import { proposalFeeOf } from '#shared/domain/escalation/proposal-fees.ts'
import { phaseNames } from '#shared/pt-br/dunning-names.ts'
import { caseRouteNames } from '#shared/pt-br/escalation-names.ts'
import { casesWords } from '#shared/pt-br/escalation.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Alert, Button, Checkbox, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { CaseChecklist } from './case-checklist.tsx'
import { useCaseDesk, usePartners } from './queries.ts'

const words = casesWords.openCase
type AskedItem = (typeof askedItems)[number]

type OpenCaseModalProps = { customerId: string | null; route: CaseRoute; onClose: () => void }

/** Opens a route over the late titles of a customer, its checklist in view from the first moment (I07). */
export function OpenCaseModal({ customerId: given, route: first, onClose }: OpenCaseModalProps) {
  const [customerId, setCustomerId] = useState(given)
  const [route, setRoute] = useState(first)
  const desk = useCaseDesk(customerId, route)
  return (
    <Modal opened onClose={onClose} title={words.title} size="xl">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {words.intro} {words.legal}
        </Text>
        <Group grow align="flex-start">
          {given === null ? (
            <CustomerSelect
              label={words.customer}
              autoFocus
              placeholder={words.customerHint}
              value={customerId}
              onChange={setCustomerId}
            />
          ) : null}
          <Select
            label={words.route}
            data-autofocus={given !== null || undefined}
            value={route}
            allowDeselect={false}
            data={caseRoutes.map((value) => ({ value, label: caseRouteNames[value] }))}
            onChange={(value) => value && setRoute(value)}
          />
        </Group>
        {desk.error ? <ErrorNotice error={desk.error} onRetry={() => void desk.refetch()} /> : null}
        {customerId && desk.data ? (
          <CaseForm
            key={`${customerId} ${route}`}
            customerId={customerId}
            route={route}
            desk={desk.data}
            onClose={onClose}
          />
        ) : null}
      </Stack>
    </Modal>
  )
}

type CaseFields = { titles: string[]; said: AskedItem[]; partnerId: string | null; note: string }

/** A choice made by hand, which the draft keeps. */
const DIRTY = { shouldDirty: true }

/** What is chosen and typed of a case, kept as a draft until it is opened. */
function useCaseFields(customerId: string, route: CaseRoute, desk: CaseDesk) {
  const form = useForm<CaseFields>({
    defaultValues: { titles: likelyTitles(desk), said: [], partnerId: null, note: '' },
  })
  const draft = useDraft(form, `case:${customerId}:${route}`)
  const typed = useWatch({ control: form.control, compute: (fields: CaseFields) => fields })
  // A draft may name a title that was paid since.
  const titles = typed.titles.filter((id) => desk.titles.some(({ receivableId }) => receivableId === id))
  return { form, draft, fields: { ...typed, titles } }
}

type CaseFormProps = { customerId: string; route: CaseRoute; desk: CaseDesk; onClose: () => void }

function CaseForm({ customerId, route, desk: whole, onClose }: CaseFormProps) {
  const { form, draft, fields } = useCaseFields(customerId, route, whole)
  const { titles, said, partnerId, note } = fields
  const ofChosen = useCaseDesk(customerId, route, titles)
  const desk = ofChosen.data ?? whole
  if (desk.titles.length === 0) return <Alert>{words.noTitles}</Alert>
  const asked = checklistOf(route).filter((id): id is AskedItem => askedItems.some((item) => item === id))
  const ready =
    titles.length > 0 &&
    !ofChosen.isPlaceholderData &&
    desk.checklist.every(({ itemId, holds }) => holds ?? said.some((item) => item === itemId)) &&
    (route !== 'agency' || partnerId !== null)
  return (
    <>
      {draft.recovered ? (
        <DraftNotice
          onDiscard={() => {
            draft.clear()
            form.reset()
          }}
        />
      ) : null}
      <TitlesOfCase
        desk={desk}
        chosen={titles}
        onChange={(chosen) => form.setValue('titles', chosen, DIRTY)}
      />
      {route === 'protest' ? <ProposalFee desk={desk} titles={titles} /> : null}
      <CaseChecklist
        desk={desk}
        asked={asked}
        said={said}
        onSaid={(items) => form.setValue('said', items, DIRTY)}
      />
      <PartnerChoice
        route={route}
        value={partnerId}
        onChange={(id) => form.setValue('partnerId', id, DIRTY)}
      />
      <Textarea
        label={words.note}
        value={note}
        onChange={(event) => form.setValue('note', event.currentTarget.value, DIRTY)}
        autosize
        minRows={2}
      />
      <OpenButtons
        asked={{ customerId, route, receivableIds: titles, said, partnerId, note }}
        ready={ready}
        onOpened={draft.clear}
        onClose={onClose}
      />
    </>
  )
}

type TitlesOfCaseProps = {
  desk: CaseDesk
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** The late titles a case may be about, with the sum of those chosen. */
function TitlesOfCase({ desk: { titles, phase }, chosen, onChange }: TitlesOfCaseProps) {
  const total = titles.reduce(
    (sum, title) => (chosen.includes(title.receivableId) ? sum + title.total : sum),
    0,
  )
  return (
    <>
      <Checkbox.Group label={words.titles} value={chosen} onChange={onChange}>
        <Stack gap={4} mt={4} mah={160} style={{ overflowY: 'auto' }}>
          {titles.map(({ receivableId, label, dueOn, total: amount }) => (
            <Checkbox
              key={receivableId}
              value={receivableId}
              label={`${label}${dueOn ? ` · ${formatDay(dueOn)}` : ''} · ${formatMoney(amount)}`}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm" fw={600}>
        {words.total(formatMoney(total as CaseDesk['total']))} · {words.phase(phaseNames[phase])}
      </Text>
    </>
  )
}

type OpenButtonsProps = {
  asked: Omit<CaseFields, 'titles'> & { customerId: string; route: CaseRoute; receivableIds: string[] }
  ready: boolean
  onOpened: () => void
  onClose: () => void
}

function OpenButtons({ asked, ready, onOpened, onClose }: OpenButtonsProps) {
  const mayList = useMay('listAtBureau')
  const open = useCommand(storeClient.cases.open, {
    onDone: ({ number }) => {
      onOpened()
      notifyDone(words.done(number))
      onClose()
    },
  })
  const kept = asked.route === 'bureau' && !mayList
  return (
    <>
      {open.error ? <ErrorNotice error={open.error} /> : null}
      <Group justify="flex-end">
        {kept ? (
          <Text size="sm" c="dimmed">
            {words.ownerOnly}
          </Text>
        ) : null}
        <Button variant="default" onClick={onClose}>
          {pieces.cancel}
        </Button>
        <Button disabled={!ready || kept} loading={open.pending} onClick={() => open.run(asked)}>
          {words.save}
        </Button>
      </Group>
    </>
  )
}

/** What a proposal before the protest costs in advance, by the oldest of the titles chosen (R2.14). */
function ProposalFee({ desk, titles }: { desk: CaseDesk; titles: readonly string[] }) {
  const today = useToday()
  const days = desk.titles.flatMap(({ receivableId, dueOn }) =>
    dueOn && titles.includes(receivableId) ? daysBetween(dueOn, today) : [],
  )
  if (days.length === 0) return null
  return <Text size="sm">{words.proposalFee(proposalFeeOf(Math.max(...days)))}</Text>
}

/** Those late enough for the route; all of them while none is. */
function likelyTitles({ titles }: CaseDesk): string[] {
  const ripe = titles.filter((title) => title.ripe)
  return (ripe.length > 0 ? ripe : titles).map(({ receivableId }) => receivableId)
}

type PartnerChoiceProps = {
  route: CaseRoute
  value: string | null
  onChange: (partnerId: string | null) => void
}

function PartnerChoice({ route, value, onChange }: PartnerChoiceProps) {
  const { data } = usePartners()
  if (route !== 'agency' && route !== 'legal') return null
  const kind = route === 'legal' ? 'lawyer' : 'agency'
  const choices = (data ?? []).filter((partner) => partner.active && partner.kind === kind)
  return (
    <Select
      label={words.partner}
      value={value}
      clearable={route === 'legal'}
      {...(choices.length === 0 ? { description: words.noPartner } : {})}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  )
}
