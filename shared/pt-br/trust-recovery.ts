import type { RecoveryStage } from '#shared/domain/trust-recovery/recovery-plan.ts'

export const recoveryStageNames: Record<RecoveryStage, string> = {
  settle: 'Quitar a dívida',
  upfront: 'Pedidos pagos adiantado',
  'cost-entry': 'Pedidos com o custo na entrada',
  normal: 'Condições normais',
}
