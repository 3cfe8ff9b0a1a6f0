import type { Block } from '#shared/domain/template.ts'
import { clause, paragraph, signatures, title } from '../text-blocks.ts'

/** The way back as a visible contract (E21, X10): what was agreed, to be signed by both. */
export const recoveryPlanText: Block[] = [
  title('Plano de reconquista'),
  paragraph(
    '{{customer.name}}, queremos continuar trabalhando juntos. Este é o caminho combinado com {{laboratory.name}} a partir de {{plan.startedOn}} para a volta das condições normais de compra.',
  ),
  clause('stages', 'As etapas', 'Cada etapa cumprida abre a seguinte. {{plan.stages}}'),
  clause(
    null,
    'Novos pedidos',
    'A forma de pagamento dos novos pedidos segue a etapa em que o plano está. Cada pedido conta no dia em que é pago por inteiro.',
  ),
  clause(
    'relapse',
    'Recaída',
    'Um título com mais de {{plan.relapseAfter}} de atraso leva o plano de volta ao início. O que foi pago continua pago.',
  ),
  clause(
    'no-novation',
    'Sem novação',
    'Este plano é comercial: não altera dívidas, contratos ou acordos existentes e não é novação.',
  ),
  paragraph('{{paper.place}}, {{paper.date}}.'),
  signatures(['laboratory', 'customer']),
]
