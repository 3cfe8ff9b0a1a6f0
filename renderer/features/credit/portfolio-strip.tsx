import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { credit } from '#shared/pt-br/credit.ts'
import { Skeleton } from '@mantine/core'
import { useToday } from '#renderer/lib/today.ts'
import { BankCard } from './bank-card.tsx'
import { ClassesCard } from './classes-card.tsx'
import { ConcentrationCard } from './concentration-card.tsx'
import { LossCard } from './loss-card.tsx'
import styles from './portfolio.module.css'
import { usePortfolio } from './queries.ts'
import type { PortfolioCardProps } from './portfolio-card.ts'

/** *Banco do laboratório*, what is at risk, how concentrated it is, and how customers spread over classes and lights. */
export function PortfolioStrip(props: PortfolioCardProps) {
  const { data, error, refetch } = usePortfolio(useToday())
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={188} radius="md" aria-label={credit.loading} />
  return (
    <div className={styles['strip']}>
      <BankCard portfolio={data} {...props} />
      <LossCard portfolio={data} />
      <ConcentrationCard portfolio={data} {...props} />
      <ClassesCard portfolio={data} {...props} />
    </div>
  )
}
