import {
  DocumentField,
  PhoneField,
  SelectField,
  TextAreaField,
  TextField,
} from '#renderer/components/form-fields.tsx'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { PercentField } from '#renderer/components/percent-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { NumberField, SwitchField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import { type Partner, partnerSchema } from '#shared/domain/escalation/partner.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { agencyWords } from '#shared/pt-br/agency.ts'
import { partnersWords as words } from '#shared/pt-br/escalation.ts'
import { formatBasisPoints, formatDays } from '#shared/pt-br/format.ts'
import { Button, Group } from '@mantine/core'
import { IconBriefcase, IconFileExport, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { z } from 'zod'
import { usePartners } from './queries.ts'
import { RemittanceModal } from './remittance-modal.tsx'
import { ReturnModal } from './return-modal.tsx'

/** Lawyers and agencies (E10, K13). */
export function PartnersTab() {
  const { data, error, isPending, refetch } = usePartners()
  const may = useMay('escalate')
  const [editing, setEditing] = useState<Partner | 'new' | null>(null)
  const [file, setFile] = useState<'remittance' | 'return' | null>(null)
  return (
    <>
      <Group justify="flex-end">
        {may ? (
          <>
            <Button
              variant="default"
              leftSection={<IconFileExport size={17} />}
              onClick={() => setFile('remittance')}
            >
              {agencyWords.remittance.button}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileImport size={17} />}
              onClick={() => setFile('return')}
            >
              {agencyWords.return.button}
            </Button>
            <Button leftSection={<IconPlus size={17} />} onClick={() => setEditing('new')}>
              {words.add}
            </Button>
          </>
        ) : null}
      </Group>
      {file === 'remittance' ? <RemittanceModal onClose={() => setFile(null)} /> : null}
      {file === 'return' ? <ReturnModal onClose={() => setFile(null)} /> : null}
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          rows={data ?? []}
          rowKey={({ id }) => id}
          {...(may ? { onOpen: setEditing } : {})}
          loading={isPending}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconBriefcase} title={words.none.title} message={words.none.message} />}
        />
      </div>
      {editing ? (
        <PartnerModal partner={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      ) : null}
    </>
  )
}

const columns: DataColumn<Partner>[] = [
  { id: 'name', header: words.columns.name, width: 200, grow: 2, cell: ({ name }) => name },
  { id: 'kind', header: words.columns.kind, width: 190, cell: ({ kind }) => words.kinds[kind] },
  {
    id: 'contact',
    header: words.columns.contact,
    width: 200,
    grow: 1,
    cell: ({ phone, email }) => [phone && formatPhone(phone), email].filter(Boolean).join(' · ') || '–',
  },
  {
    id: 'commission',
    header: words.columns.commission,
    align: 'end',
    width: 100,
    cell: ({ commissionBasisPoints }) => formatBasisPoints(commissionBasisPoints),
  },
  {
    id: 'sla',
    header: words.columns.sla,
    align: 'end',
    width: 90,
    cell: ({ slaDays }) => formatDays(slaDays),
  },
  {
    id: 'active',
    header: words.columns.active,
    width: 150,
    cell: ({ active }) => (active ? words.active : words.inactive),
  },
]

const schema = partnerSchema.omit({ id: true })
type Fields = {
  kind: string
  name: string
  taxId: string
  registration: string
  phone: string
  email: string
  commissionBasisPoints: number | null
  slaDays: number | null
  note: string
  active: boolean
}

const fieldsOf = (partner: Partner | null): Fields => ({
  kind: partner?.kind ?? 'agency',
  name: partner?.name ?? '',
  taxId: partner?.taxId ? formatTaxId(partner.taxId) : '',
  registration: partner?.registration ?? '',
  phone: partner?.phone ? formatPhone(partner.phone) : '',
  email: partner?.email ?? '',
  commissionBasisPoints: partner?.commissionBasisPoints ?? 2000,
  slaDays: partner?.slaDays ?? 30,
  note: partner?.note ?? '',
  active: partner?.active ?? true,
})

const labels = {
  kind: words.fields.kind,
  name: words.fields.name,
  taxId: words.fields.taxId,
  phone: words.fields.phone,
  email: words.fields.email,
  commissionBasisPoints: words.fields.commission,
  slaDays: words.fields.sla,
}

function PartnerModal({ partner, onClose }: { partner: Partner | null; onClose: () => void }) {
  return (
    <FormModal
      title={partner ? words.edit(partner.name) : words.add}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) =>
        ({
          ...fields,
          taxId: fields.taxId || null,
          phone: fields.phone || null,
          email: fields.email || null,
          commissionBasisPoints: fields.commissionBasisPoints ?? 0,
        }) as z.input<typeof schema>
      }
      defaults={fieldsOf(partner)}
      draft={`partner:${partner?.id ?? 'new'}`}
      command={storeClient.partners.save}
      prefix="details."
      toCommand={(details) => ({ id: partner?.id ?? null, details })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <SelectField
        name="kind"
        label={words.fields.kind}
        data={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        allowDeselect={false}
      />
      <TextField name="name" label={words.fields.name} required data-autofocus />
      <Group grow>
        <DocumentField name="taxId" label={words.fields.taxId} />
        <TextField name="registration" label={words.fields.registration} />
      </Group>
      <Group grow>
        <PhoneField name="phone" label={words.fields.phone} />
        <TextField name="email" label={words.fields.email} />
      </Group>
      <Group grow>
        <PercentField name="commissionBasisPoints" label={words.fields.commission} />
        <NumberField name="slaDays" label={words.fields.sla} unit={words.days} />
      </Group>
      <TextAreaField name="note" label={words.fields.note} autosize minRows={2} />
      <SwitchField name="active" label={words.fields.active} />
    </FormModal>
  )
}
