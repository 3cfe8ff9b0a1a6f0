import { ClassBadge, LightBadge } from '#renderer/components/credit-badges.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { useMay } from '#renderer/lib/session.ts'
import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { classWords, holdWords } from '#shared/pt-br/credit.ts'
import { scoreWords as words } from '#shared/pt-br/customer-credit.ts'
import { adviceSentence, signSentence } from '#shared/pt-br/score.ts'
import { Badge, Button, Group, List, Text, Title } from '@mantine/core'
import { IconAdjustments, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { AdjustmentModal } from './adjustment-modal.tsx'
import styles from './customer-credit.module.css'
import { ReportDrawer } from './report-drawer.tsx'
import { ScoreDial } from './score-dial.tsx'

type ScoreCardProps = {
  customer: Customer
  standing: CreditStanding
  profile: CreditProfile
  policyVersion: number
}

/** The score at a glance, its light and signs, and what would raise it. */
export function ScoreCard({ customer, standing, profile, policyVersion }: ScoreCardProps) {
  const [open, setOpen] = useState<'report' | 'adjustment' | null>(null)
  const may = useMay('decideCredit')
  const { score } = standing
  return (
    <Panel
      title={words.title}
      actions={
        <>
          {may ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconAdjustments size={15} />}
              onClick={() => setOpen('adjustment')}
            >
              {words.adjust}
            </Button>
          ) : null}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileText size={15} />}
            onClick={() => setOpen('report')}
          >
            {words.report}
          </Button>
        </>
      }
    >
      <div className={styles['score']}>
        <ScoreDial score={score} />
        <div>
          <Group gap="md" mb={6}>
            <ClassBadge creditClass={score.class} score={score.score} />
            <LightBadge light={standing.light} />
            {standing.vip.member ? <Badge variant="light">VIP</Badge> : null}
            {standing.hold === 'none' ? null : (
              <Badge color="red" variant="light">
                {holdWords[standing.hold]}
              </Badge>
            )}
          </Group>
          <Text size="sm">{score.neutral ? words.neutral : classWords.meanings[score.class]}</Text>
          {standing.signs.length > 0 ? (
            <List size="sm" mt={4}>
              {standing.signs.map((sign) => (
                <List.Item key={sign.sign}>{signSentence(sign)}</List.Item>
              ))}
            </List>
          ) : null}
          <Text className={styles['quiet']} mt={4}>
            {words.computed(policyVersion)}
          </Text>
        </div>
      </div>
      <Advice advice={score.advice} />
      {open === 'adjustment' ? <AdjustmentModal profile={profile} onClose={() => setOpen(null)} /> : null}
      {open === 'report' ? (
        <ReportDrawer
          customer={customer}
          score={score}
          adjustment={score.adjustment === 0 ? null : profile.adjustment}
          policyVersion={policyVersion}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Panel>
  )
}

function Advice({ advice }: Pick<CreditStanding['score'], 'advice'>) {
  return (
    <>
      <Title order={3} size="h4" fz="sm" mt="sm" mb={4}>
        {words.advice}
      </Title>
      {advice.length === 0 ? (
        <Text size="sm">{words.adviceNone}</Text>
      ) : (
        <ul className={styles['advice']}>
          {advice.map((one) => (
            <li key={`${one.factor} ${one.sentence}`}>
              <span className={styles['gain']}>{words.adviceGain(one.points)}</span>
              <span>{adviceSentence(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
