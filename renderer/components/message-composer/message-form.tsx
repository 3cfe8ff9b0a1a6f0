import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import type { MessageDraft, MessageRequest, Prepared } from '#shared/contracts/messages.ts'
import { type Finding, lintMessage } from '#shared/domain/messages/message-linter.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { guardWords } from '#shared/pt-br/message-guard.ts'
import { Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import { DraftFacts } from './draft-facts.tsx'
import { GuardFindings } from './guard-findings.tsx'
import { GuardedText } from './guarded-text.tsx'
import { SendBar } from './send-bar.tsx'
import { SmsCount } from './sms-count.tsx'
import { usePrepare, type Way } from './use-prepare.ts'

type MessageFields = { subject: string; text: string; insist: string; letPass: string }

type MessageFormProps = {
  request: MessageRequest
  draft: MessageDraft
  onAnswers: (answers: Record<string, string>) => void
  onPrepared: (prepared: Extract<Prepared, { outcome: 'prepared' }>) => void
  onCancel?: () => void
}

/** The words of a message, with what the guard says of them, and the ways to hand it over. */
export function MessageForm(props: MessageFormProps) {
  const { request, draft, onAnswers, onCancel } = props
  const { channel } = request
  const area = useRef<HTMLTextAreaElement>(null)
  const { form, text, findings, subjectProblem, edited, recovered, restore, prepare, send } =
    useMessageForm(props)
  return (
    // Ctrl+Enter of the whole form: its first button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault()
        send(channel === 'email' && prepare.mailEnabled ? 'queue' : 'open')
      }}
    >
      <Stack gap="sm">
        <DraftFacts draft={draft} edited={edited} onRestore={restore} />
        {recovered ? <DraftNotice onDiscard={restore} /> : null}
        <OwnWords draft={draft} answers={request.answers} onAnswers={onAnswers} />
        {channel === 'email' || channel === 'letter' ? (
          <TextInput
            label={words.subject}
            maxLength={150}
            error={subjectProblem}
            {...form.register('subject')}
          />
        ) : null}
        <GuardedText
          label={channel === 'phone' ? words.script : words.message}
          value={text}
          findings={findings}
          areaRef={area}
          onChange={(next) => form.setValue('text', next, { shouldDirty: true })}
        />
        {channel === 'sms' ? <SmsCount text={text} /> : null}
        {channel === 'email' && request.purpose === 'dunning' ? (
          <Text size="xs" c="dimmed">
            {prepare.mailEnabled ? words.statementGoes : words.statementByHand}
          </Text>
        ) : null}
        <GuardFindings
          text={text}
          findings={findings}
          onText={(next) => form.setValue('text', next, { shouldDirty: true })}
          onShow={({ start, end }) => {
            area.current?.focus()
            area.current?.setSelectionRange(start, end)
          }}
        />
        <Reasons
          form={form}
          warned={findings.length > 0 && findings.every(({ severity }) => severity === 'warn')}
          again={draft.contacts.today > 0}
        />
        {prepare.problem ? <ErrorNotice error={prepare.problem} /> : null}
        <SendBar
          channel={channel}
          mailEnabled={prepare.mailEnabled}
          pending={prepare.pending}
          onSend={send}
          {...(onCancel ? { onCancel } : {})}
        />
      </Stack>
    </form>
  )
}

/** What a person typed over what was composed, what the guard says of it, and the way to send it. */
function useMessageForm({ request, draft, onPrepared }: MessageFormProps) {
  const composed = useMemo(
    () => ({ subject: draft.subject, text: draft.text, insist: '', letPass: '' }),
    [draft.subject, draft.text],
  )
  const form = useForm<MessageFields>({ defaultValues: composed })
  const { recovered, clear } = useDraft(
    form,
    `message:${request.customerId}:${request.channel}:${request.textId}`,
  )
  const known = useRef(composed)
  useEffect(() => {
    const before = known.current
    known.current = composed
    const typed = form.getValues()
    // Composed anew, unless the person wrote words of his own, now or before the window was closed.
    if (before !== composed && typed.text === before.text && typed.subject === before.subject)
      form.reset(composed)
  }, [form, composed])
  const [text, subject] = useWatch({ control: form.control, name: ['text', 'subject'] })
  const edited = text !== composed.text || subject !== composed.subject
  const prepare = usePrepare({
    request,
    onPrepared: (made) => {
      clear()
      onPrepared(made)
    },
  })
  return {
    form,
    text,
    edited,
    recovered,
    prepare,
    findings: useFindings(text, draft),
    subjectProblem: useSubjectProblem(subject, draft),
    restore: () => {
      clear()
      form.reset(composed)
    },
    send: (way: Way) => {
      const { insist, letPass } = form.getValues()
      void prepare.run({ text: edited ? { subject, text } : null, insist, letPass }, way)
    },
  }
}

type OwnWordsProps = {
  draft: MessageDraft
  answers: Record<string, string>
  onAnswers: (answers: Record<string, string>) => void
}

/** What the person wants to say, in texts that leave room for it. */
function OwnWords({ draft, answers, onAnswers }: OwnWordsProps) {
  if (draft.missing !== 'texto' && answers['texto'] === undefined) return null
  return (
    <Textarea
      label={words.yourText}
      description={words.yourTextHint}
      defaultValue={answers['texto'] ?? ''}
      autosize
      minRows={2}
      maxLength={4000}
      onBlur={(event) => onAnswers({ ...answers, texto: event.currentTarget.value })}
    />
  )
}

type ReasonsProps = { form: UseFormReturn<MessageFields>; warned: boolean; again: boolean }

/** Why it goes out with warnings, or for a second time on the day. */
function Reasons({ form, warned, again }: ReasonsProps) {
  return (
    <>
      {warned ? (
        <TextInput
          label={words.letPass}
          description={words.letPassHint}
          maxLength={300}
          {...form.register('letPass')}
        />
      ) : null}
      {again ? (
        <TextInput
          label={words.insist}
          description={words.insistHint}
          maxLength={300}
          {...form.register('insist')}
        />
      ) : null}
    </>
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

/** What the guard holds back of the subject; null when nothing. */
function useSubjectProblem(subject: string, draft: MessageDraft): string | null {
  const settled = useDeferredValue(subject)
  return useMemo(() => {
    const found = lintMessage(settled, draft.guard).blocked.find(({ start, end }) => end > start)
    return found ? `${guardWords[found.rule].name}: “${found.excerpt}”. ${guardWords[found.rule].why}` : null
  }, [settled, draft.guard])
}
