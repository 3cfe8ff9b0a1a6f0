import { ClassBadge, LightBadge } from '#renderer/components/credit-badges.tsx'
import { centavos } from '#shared/domain/money.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { credit, holdWords } from '#shared/pt-br/credit.ts'
import { formatDay, formatDays, formatMoney } from '#shared/pt-br/format.ts'
import { signSentence } from '#shared/pt-br/score.ts'
import { xrayScreen as words } from '#shared/pt-br/xray-screen.ts'
import { Badge, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Figure, FigureList } from './figure-list.tsx'
import styles from './xray.module.css'

/** Since when, and where the customer stands today. */
export function TodayStrip({ xray, actions }: { xray: Xray; actions: ReactNode }) {
  const { standing, behaviour } = xray
  const { limit } = standing
  const figures: Figure[] = [
    { label: words.since, value: formatDay(xray.registeredOn) },
    {
      label: words.firstBought,
      value: behaviour.since ? formatDay(behaviour.since) : words.neverBought,
    },
    { label: words.today.open, value: formatMoney(behaviour.openPrincipal) },
    {
      label: words.today.overdue,
      value: formatMoney(behaviour.overduePrincipal),
      tone: behaviour.overduePrincipal > 0 ? 'bad' : undefined,
    },
    { label: words.today.worstLate, value: formatDays(behaviour.worstDaysLate) },
    { label: words.today.limit, value: formatMoney(limit.total), formula: credit.meaning.limit },
    {
      label: words.today.exposure,
      value: formatMoney(standing.exposure.total),
      formula: credit.meaning.exposure,
    },
    {
      label: words.today.available,
      value: formatMoney(centavos(limit.available)),
      tone: limit.available < 0 ? 'bad' : undefined,
    },
  ]
  return (
    <div className={`${styles['card']} ${styles['wide']}`}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap="lg">
          <h2 className={styles['title']}>{words.today.title}</h2>
          <ClassBadge
            creditClass={standing.score.class}
            score={standing.score.score}
            neutral={standing.score.neutral}
          />
          <LightBadge light={standing.light} />
          {standing.vip.member ? <Badge variant="light">VIP</Badge> : null}
          {standing.hold === 'none' ? null : (
            <Badge variant="light" color="red">
              {holdWords[standing.hold]}
            </Badge>
          )}
          <span className={styles['quiet']}>{standing.signs.map(signSentence).join(' · ')}</span>
        </Group>
        {actions}
      </Group>
      <FigureList figures={figures} big />
    </div>
  )
}
