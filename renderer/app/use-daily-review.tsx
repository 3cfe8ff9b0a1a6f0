import { storeClient } from '#renderer/lib/clients.ts'
import { useUser } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { reviewWords as words } from '#shared/pt-br/credit-day.ts'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { v7 as uuid } from 'uuid'

/** The last day this window asked for; the store itself answers a second time on a day with nothing. */
let reviewedOn: Day | null = null

/**
 * Asks for the daily review of lists and benefits once somebody is signed in, and again when midnight passes; says in
 * passing what changed, and nothing when nothing did. A failure is left to the next sign-in: the day's work goes on.
 */
export function useDailyReview(): void {
  const today = useToday()
  const signedIn = useUser() !== null
  const navigate = useNavigate()
  const announce = useEffectEvent((message: string) => {
    const id = notifications.show({
      withBorder: true,
      autoClose: 12_000,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{message}</Text>
          <Button
            size="xs"
            variant="default"
            flex="none"
            onClick={() => {
              notifications.hide(id)
              void navigate({ to: '/credito', search: { aba: 'registro' } })
            }}
          >
            {words.see}
          </Button>
        </Group>
      ),
    })
  })
  useEffect(() => {
    if (!signedIn || reviewedOn === today) return
    reviewedOn = today
    const review = async () => {
      const { entered, left, suspended, restored } = await storeClient.credit.review({
        commandId: uuid(),
        today,
      })
      if (entered.length + left.length + suspended + restored > 0)
        announce(words.done(entered.length, left.length, suspended, restored))
    }
    review().catch(() => {
      reviewedOn = null
    })
  }, [signedIn, today])
}
