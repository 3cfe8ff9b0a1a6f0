import { useSettings } from '#renderer/lib/use-settings.ts'
import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useUser } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Role } from '#shared/domain/access.ts'
import { type Attachment, attachmentSchema } from '#shared/domain/attachment.ts'
import { addDays, type Day, daySchema } from '#shared/domain/calendar.ts'
import { type DecisionReason, type DecisionReasonCode, decisionReasonCodes } from '#shared/domain/decision.ts'
import { liftableReasons } from '#shared/domain/releases.ts'
import { reasonSentence } from '#shared/pt-br/decisions.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { releaseWords as words } from '#shared/pt-br/order-page.ts'
import { Alert, Checkbox, Stack } from '@mantine/core'
import { useController, useFormContext } from 'react-hook-form'
import { z } from 'zod'

const grounds = {
  reason: z.string().trim().min(10, { error: words.reasonShort }).max(500),
  attachments: z.array(attachmentSchema).max(10),
}
const overrideSchema = z.object({
  codes: z.array(z.enum(decisionReasonCodes)).min(1, { error: words.codesMissing }),
  until: daySchema,
  reason: grounds.reason,
  attachments: grounds.attachments.min(1, { error: words.evidenceMissing }),
})
const trustSchema = z.object({
  reason: grounds.reason,
  attachments: grounds.attachments.min(1, { error: words.proofMissing }),
})

type OverrideFields = {
  codes: DecisionReasonCode[]
  until: Day | null
  reason: string
  attachments: Attachment[]
}

type ModalProps = { view: OrderView; onClose: () => void }

/** The reasons of a decision that stop or hold an order, each once. */
function standingReasons(view: OrderView): DecisionReason[] {
  const stopping = view.decision.decision.reasons.filter(
    ({ weight }) => weight === 'refuse' || weight === 'condition',
  )
  return stopping.filter(({ code }, at) => stopping.findIndex((other) => other.code === code) === at)
}

/** *Liberar por exceção*: for this order, the reasons marked, until a day, with why and evidence. */
export function OverrideModal(props: ModalProps) {
  const user = useUser()
  return user ? <OverrideForm {...props} role={user.role} /> : null
}

function OverrideForm({ view, onClose, role }: ModalProps & { role: Role }) {
  const today = useToday()
  const reasons = standingReasons(view)
  const liftable = liftableReasons(role)
  const refusing = reasons.filter(({ code, weight }) => weight === 'refuse' && liftable.includes(code))
  return (
    <FormModal
      title={words.overrideTitle}
      intro={words.overrideHint}
      labels={{
        codes: words.codes,
        until: words.until,
        reason: words.reason,
        attachments: words.evidence,
      }}
      schema={overrideSchema}
      toInput={(fields: OverrideFields) => fields as z.input<typeof overrideSchema>}
      defaults={{
        codes: refusing.map(({ code }) => code),
        until: addDays(today, 3),
        reason: '',
        attachments: [],
      }}
      draft={`release-${view.order.id}`}
      command={storeClient.credit.releases.override}
      toCommand={(values) => ({ ...values, orderId: view.order.id })}
      saveLabel={words.overrideSave}
      done={words.overrideDone}
      onClose={onClose}
    >
      <Codes reasons={reasons} liftable={liftable} />
      <DayField name="until" label={words.until} w={170} required />
      <TextAreaField name="reason" label={words.reason} description={words.reasonHint} required />
      <AttachmentsField
        name="attachments"
        label={words.evidence}
        description={words.evidenceHint}
        most={10}
        required
      />
    </FormModal>
  )
}

type CodesProps = { reasons: readonly DecisionReason[]; liftable: readonly DecisionReasonCode[] }

function Codes({ reasons, liftable }: CodesProps) {
  const { control } = useFormContext<OverrideFields>()
  const { field, fieldState } = useController({ control, name: 'codes' })
  const owners = liftableReasons('owner')
  if (!reasons.some(({ code }) => liftable.includes(code))) {
    return <Alert color="gray">{words.noCodes}</Alert>
  }
  return (
    <Checkbox.Group
      label={words.codes}
      value={field.value}
      error={fieldState.error?.message}
      onChange={(codes) => field.onChange(codes)}
    >
      <Stack gap={6} mt={4}>
        {reasons.map((reason, index) => {
          const may = liftable.includes(reason.code)
          const why = owners.includes(reason.code) ? words.ownerOnly : words.nobody
          return (
            <Checkbox
              key={reason.code}
              {...(index === 0 ? { ref: field.ref } : {})}
              value={reason.code}
              label={reasonSentence(reason).what}
              description={may ? undefined : why}
              disabled={!may}
            />
          )
        })}
      </Stack>
    </Checkbox.Group>
  )
}

/** *Liberação em confiança*: once in a while, for a few days, with the proof that they paid. */
export function TrustModal({ view, onClose }: ModalProps) {
  const rules = useSettings().data?.credit.policy.release
  const { lastTrustOn } = view.decision.facts
  const today = useToday()
  const nextOn = rules && lastTrustOn ? addDays(lastTrustOn, rules.trustEveryDays) : null
  return (
    <FormModal
      title={words.trustTitle}
      intro={rules ? words.trustHint(rules.trustDays, rules.trustEveryDays) : ''}
      labels={{ reason: words.reason, attachments: words.proof }}
      schema={trustSchema}
      toInput={(fields: { reason: string; attachments: Attachment[] }) => fields}
      defaults={{ reason: '', attachments: [] }}
      draft={`trust-${view.order.customerId}`}
      command={storeClient.credit.releases.trust}
      toCommand={(values) => ({ ...values, customerId: view.order.customerId })}
      saveLabel={words.trustSave}
      done={words.trustDone}
      onClose={onClose}
    >
      {lastTrustOn && nextOn && nextOn > today ? (
        <Alert color="yellow">{words.trustNext(formatDay(lastTrustOn), formatDay(nextOn))}</Alert>
      ) : null}
      <AttachmentsField
        name="attachments"
        label={words.proof}
        description={words.proofHint}
        most={10}
        required
      />
      <TextAreaField name="reason" label={words.reason} description={words.reasonHint} required />
    </FormModal>
  )
}
