import { smsSize } from '#shared/messages/sms.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { Text } from '@mantine/core'
import { smsWords } from './hand-over.ts'

/** How long an SMS is, its codes of payment apart. */
export function SmsCount({ text }: { text: string }) {
  const said = smsWords(text)
  const { characters, messages } = smsSize(said)
  const codes = text.length - said.length
  return (
    <Text size="sm" c="dimmed" role="status">
      {words.sms(characters, messages)}
      {codes > 2 ? `, ${words.smsCode(codes - 2)}` : ''}
      {messages > 2 ? `. ${words.smsLong}` : ''}
    </Text>
  )
}
