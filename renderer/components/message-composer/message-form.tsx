import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import type { MessageDraft, MessageRequest, Prepared } from '#shared/contracts/messages.ts'
import { type Finding, lintMessage } from '#shared/domain/messages/message-linter.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { Stack, Textarea, TextInput } from '@mantine/core'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { DraftFacts } from './draft-facts.tsx'
import { GuardFindings } from './guard-findings.tsx'
import { GuardedText } from './guarded-text.tsx'
import { SendBar } from './send-bar.tsx'
import { SmsCount } from './sms-count.tsx'
import { usePrepare } from './use-prepare.ts'

export type MessageFields = { subject: string; text: string; insist: string; letPass: string }

type MessageFormProps = {
  request: MessageRequest
  draft: MessageDraft
  onAnswers: (answers: Record<string, string>) => void
  onPrepared: (prepared: Extract<Prepared, { outcome: 'prepared' }>) => void
  onCancel?: () => void
}

/** The words of a message, with what the guard says of them, and the ways to hand it over. */
export function MessageForm({ request, draft, onAnswers, onPrepared, onCancel }: MessageFormProps) {
  const { channel, textId, customerId } = request
  const area = useRef<HTMLTextAreaElement>(null)
  const composed = useMemo(
    () => ({ subject: draft.subject, text: draft.text, insist: '', letPass: '' }),
    [draft.subject, draft.text],
  )
  const form = useForm<MessageFields>({ defaultValues: composed })
  const { recovered, clear } = useDraft(form, `message:${customerId}:${channel}:${textId}`)
  const { isDirty } = form.formState
  useEffect(() => {
    // Composed anew, unless the person wrote words of his own.
    if (!form.formState.isDirty) form.reset(composed)
  }, [form, composed])
  const text = form.watch('text')
  const findings = useFindings(text, draft)
  const blocked = findings.some(({ severity }) => severity === 'block')
  const edited = isDirty && (text !== composed.text || form.watch('subject') !== composed.subject)
  const restore = () => {
    clear()
    form.reset(composed)
  }
  const prepare = usePrepare({ request, onPrepared: (made) => (clear(), onPrepared(made)) })
  const setText = (next: string) => form.setValue('text', next, { shouldDirty: true })
  const send = (way: 'open' | 'queue' | 'keep') =>
    form.handleSubmit(({ subject, text: said, insist, letPass }) =>
      prepare.run({ text: edited ? { subject, text: said } : null, insist, letPass }, way),
    )()
  return (
    // Ctrl+Enter of the whole form: its first button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault()
        void send(channel === 'email' && prepare.mailEnabled ? 'queue' : 'open')
      }}
    >
      <Stack gap="sm">
        <DraftFacts draft={draft} request={request} edited={edited} onRestore={restore} />
        {recovered ? <DraftNotice onDiscard={restore} /> : null}
        {draft.missing === 'texto' || request.answers['texto'] !== undefined ? (
          <Textarea
            label={words.yourText}
            description={words.yourTextHint}
            defaultValue={request.answers['texto'] ?? ''}
            autosize
            minRows={2}
            maxLength={4000}
            onBlur={(event) => onAnswers({ ...request.answers, texto: event.currentTarget.value })}
          />
        ) : null}
        {channel === 'email' || channel === 'letter' ? (
          <TextInput label={words.subject} maxLength={150} {...form.register('subject')} />
        ) : null}
        <Controller
          control={form.control}
          name="text"
          render={({ field }) => (
            <GuardedText
              label={channel === 'phone' ? words.script : words.message}
              value={field.value}
              findings={findings}
              areaRef={area}
              onChange={field.onChange}
            />
          )}
        />
        {channel === 'sms' ? <SmsCount text={text} /> : null}
        <GuardFindings
          text={text}
          findings={findings}
          onText={setText}
          onShow={({ start, end }) => {
            area.current?.focus()
            area.current?.setSelectionRange(start, end)
          }}
        />
        {findings.length > 0 && !blocked ? (
          <TextInput
            label={words.letPass}
            description={words.letPassHint}
            maxLength={300}
            {...form.register('letPass')}
          />
        ) : null}
        {draft.contacts.today > 0 ? (
          <TextInput
            label={words.insist}
            description={words.insistHint}
            maxLength={300}
            {...form.register('insist')}
          />
        ) : null}
        {prepare.problem ? <ErrorNotice error={prepare.problem} /> : null}
        <SendBar
          channel={channel}
          mailEnabled={prepare.mailEnabled}
          pending={prepare.pending}
          onKeep={() => void send('keep')}
          onOpen={() => void send('open')}
          {...(onCancel ? { onCancel } : {})}
        />
      </Stack>
    </form>
  )
}

/** What the guard says of the words as they are typed, after the typing. */
function useFindings(text: string, draft: MessageDraft): Finding[] {
  const settled = useDeferredValue(text)
  return useMemo(() => {
    const { blocked, warnings } = lintMessage(settled, draft.guard)
    return [...blocked, ...warnings]
  }, [settled, draft.guard])
}
