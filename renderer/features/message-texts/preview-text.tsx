import { CustomerSelect } from '#renderer/components/customer-select.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import { type TextId, type TextPartName, textPartsSchema } from '#shared/domain/messages/message-texts.ts'
import { smsSize } from '#shared/messages/sms.ts'
import { composerWords } from '#shared/pt-br/message-composer.ts'
import { textEditor as words } from '#shared/pt-br/message-texts.ts'
import { Skeleton, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { TextFields } from './text-fields.ts'
import styles from './texts-settings.module.css'

const channels: Record<TextPartName, DunningChannel> = {
  subject: 'email',
  body: 'whatsapp',
  sms: 'sms',
  phone: 'phone',
}

/** A text as a customer would get it, or as an example. */
export function PreviewText({ textId, part }: { textId: TextId; part: TextPartName }) {
  const [customerId, setCustomerId] = useState<string | null>(null)
  const on = useToday()
  const { control } = useFormContext<TextFields>()
  const [subject, body, sms, phone] = useWatch({ control, name: ['subject', 'body', 'sms', 'phone'] })
  const [typed] = useDebouncedValue(JSON.stringify({ subject, body, sms, phone }), 300)
  const parts = textPartsSchema.safeParse(JSON.parse(typed)).data
  const { data, error } = useQuery({
    ...store.messages.preview.queryOptions({
      input: {
        textId,
        parts: parts ?? { subject: '-', body: '-', sms: '-', phone: '-' },
        channel: channels[part],
        customerId,
        on,
      },
    }),
    placeholderData: keepPreviousData,
    enabled: parts !== undefined,
  })
  const said = part === 'subject' ? data?.subject : data?.text
  return (
    <Stack gap="xs" component="section" aria-label={words.preview}>
      <CustomerSelect
        label={words.previewFor}
        placeholder={words.previewForHint}
        value={customerId}
        onChange={setCustomerId}
      />
      {error ? (
        <ErrorNotice error={error} />
      ) : data ? (
        <>
          <Text size="sm" className={styles['preview']}>
            {data.missing ? words.missing(data.missing) : said}
          </Text>
          {part === 'sms' ? <SmsLine text={data.text.split('\n\n')[0] ?? ''} /> : null}
        </>
      ) : (
        <Skeleton height={120} />
      )}
    </Stack>
  )
}

function SmsLine({ text }: { text: string }) {
  const { characters, messages } = smsSize(text)
  return (
    <Text size="sm" c="dimmed">
      {composerWords.sms(characters, messages)}
      {messages > 2 ? `. ${composerWords.smsLong}` : ''}
    </Text>
  )
}
