import type { HistoryEntry } from '#shared/contracts/customers.ts'
import type { CaseRoute, CaseStage } from '#shared/domain/escalation/escalation-case.ts'
import { centavos } from '#shared/domain/money.ts'
import { caseOutcomeNames, caseRouteNames, caseStageNames } from './escalation-names.ts'
import { formatMoney } from './format.ts'

type Details = HistoryEntry['details']
const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const caseOf = (d: Details) =>
  `caso nº ${d['number'] ?? ''} (${caseRouteNames[d['route'] as CaseRoute] ?? ''})`
const said = (text: Details[string] | undefined) => (text ? ` ${text}` : '')

/** A sentence for each command of escalation that touches a customer. */
export const caseSentences: Record<string, (details: Details) => string> = {
  'cases.open': (d) => `Abriu o ${caseOf(d)}, de ${money(d['amount'])}.`,
  'cases.advance': (d) =>
    `No ${caseOf(d)}: ${(caseStageNames[d['stage'] as CaseStage] ?? '').toLowerCase()}.${
      d['reference'] ? ` Protocolo ${d['reference']}.` : ''
    }${said(d['note'])}`,
  'cases.addCost': (d) => `Anotou ${money(d['amount'])} de custo no ${caseOf(d)}: ${d['what'] ?? ''}.`,
  'cases.remit': (d) => `Entregou a dívida à assessoria de cobrança, na remessa ${d['reference'] ?? ''}.`,
  'cases.takeReturn': (d) => `Lançou o retorno da assessoria, do arquivo ${d['name'] ?? ''}.`,
  'cases.close': (d) =>
    `Encerrou o ${caseOf(d)}: ${(caseOutcomeNames[d['outcome'] as keyof typeof caseOutcomeNames] ?? '').toLowerCase()}${
      Number(d['recovered'] ?? 0) > 0 ? `, com ${money(d['recovered'])} recuperados` : ''
    }.${said(d['note'])}`,
}
