import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import { contactForm as words } from '#shared/pt-br/contact-form.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Button, Modal, Skeleton, Text } from '@mantine/core'
import { useCallDesk } from '../queries.ts'
import { ContactForm } from './contact-form.tsx'

/** A contact that was not made from call mode: a visit, an answer on WhatsApp, a call that came in. */
export function ContactModal({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  useReturnFocus()
  const { data, error, refetch } = useCallDesk(customerId)
  return (
    <Modal opened onClose={onClose} title={words.title} size="xl">
      <Text size="sm" c="dimmed" mb="sm">
        {words.intro}
      </Text>
      {data ? (
        <ContactForm
          desk={data}
          saveLabel={words.save}
          onLogged={onClose}
          aside={
            <Button variant="default" onClick={onClose}>
              {pieces.cancel}
            </Button>
          }
        />
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={420} />
      )}
    </Modal>
  )
}
