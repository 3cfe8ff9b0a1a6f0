import { Explained } from '#renderer/components/explained.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { useMay } from '#renderer/lib/session.ts'
import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import { centavos } from '#shared/domain/money.ts'
import { credit } from '#shared/pt-br/credit.ts'
import { limitWords as words } from '#shared/pt-br/customer-credit.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Badge, Button, Text } from '@mantine/core'
import { IconSnowflake } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './customer-credit.module.css'
import { ExposureParts } from './exposure-parts.tsx'
import { InsuranceLine } from './insurance-line.tsx'
import { LimitModal } from './limit-modal.tsx'
import { toggleFreeze } from './take-away.ts'
import { TemporaryLine } from './temporary-line.tsx'

export type LimitPanelProps = { customerId: string; standing: CreditStanding; profile: CreditProfile }

/** How far the credit goes today: its parts, what consumes it, and why it is so. */
export function LimitPanel({ customerId, standing, profile }: LimitPanelProps) {
  const [changing, setChanging] = useState(false)
  const may = useMay('decideCredit')
  const frozen = profile.freeze !== null
  return (
    <Panel
      title={words.title}
      actions={
        may ? (
          <>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconSnowflake size={15} />}
              onClick={() => void toggleFreeze(customerId, frozen)}
            >
              {frozen ? words.unfreeze : words.freeze}
            </Button>
            <Button size="xs" variant="default" onClick={() => setChanging(true)}>
              {words.set}
            </Button>
          </>
        ) : null
      }
    >
      <State standing={standing} profile={profile} />
      <Sums standing={standing} />
      <ExposureParts exposure={standing.exposure} />
      <TemporaryLine profile={profile} />
      <InsuranceLine profile={profile} />
      {changing ? <LimitModal profile={profile} onClose={() => setChanging(false)} /> : null}
    </Panel>
  )
}

function State({ standing: { limit }, profile }: Omit<LimitPanelProps, 'customerId'>) {
  const grave = limit.state !== 'normal' && limit.state !== 'initial'
  return (
    <div>
      <Badge variant="light" color={grave ? 'red' : 'gray'}>
        {words.states[limit.state]}
      </Badge>
      <Text size="sm" c="dimmed" mt={4}>
        {profile.freeze
          ? words.frozenBy(profile.freeze.by, formatDay(profile.freeze.on), profile.freeze.reason)
          : profile.limit !== null && profile.limitOn
            ? words.granted(formatMoney(profile.limit), formatDay(profile.limitOn))
            : words.followsPolicy}
        {limit.endsOn ? ` · ${words.endsOn(formatDay(limit.endsOn))}` : ''}
      </Text>
    </div>
  )
}

function Sums({ standing: { limit, exposure } }: Pick<LimitPanelProps, 'standing'>) {
  const over = limit.available < 0
  const use = limit.total > 0 ? Math.round((exposure.total / limit.total) * 10_000) : null
  const useText = credit.use(exposure.total === 0 ? 0 : use)
  const figures = [
    [words.own, words.ownFormula, limit.own],
    [words.insured, words.insuredFormula, limit.insured],
    [words.temporary, words.temporaryFormula, limit.temporary],
  ] as const
  const sums = [
    [words.total, words.totalFormula, limit.total],
    [words.exposure, words.exposureFormula, exposure.total],
    [over ? words.over : words.available, words.availableFormula, Math.abs(limit.available)],
  ] as const
  return (
    <>
      <dl className={styles['figures']}>
        {figures.map(([label, formula, amount]) => (
          <div key={label}>
            <dt>
              <Explained formula={formula}>{label}</Explained>
            </dt>
            <dd>{formatMoney(amount)}</dd>
          </div>
        ))}
      </dl>
      <dl className={`${styles['figures']} ${styles['sum']}`}>
        {sums.map(([label, formula, amount], at) => (
          <div key={label}>
            <dt>
              <Explained formula={formula}>{label}</Explained>
            </dt>
            <dd className={over && at === 2 ? styles['bad'] : undefined}>{formatMoney(centavos(amount))}</dd>
          </div>
        ))}
      </dl>
      <Meter
        label={credit.columns.use}
        value={exposure.total}
        most={limit.total}
        text={useText}
        {...(over ? { color: 'var(--em-bad)' } : {})}
      />
      <span className={styles['quiet']}>
        {credit.columns.use}: {useText}
      </span>
    </>
  )
}
