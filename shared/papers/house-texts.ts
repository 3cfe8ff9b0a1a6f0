import type { Block, PaperKind } from '#shared/domain/template.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { agreementText, noticeText, notificationText, policyChangeText } from './texts/claims.ts'
import { contractText } from './texts/contract.ts'
import { policyText, principlesText } from './texts/house.ts'
import {
  annualSettlementText,
  consentText,
  deliveryProtocolText,
  promissoryNoteText,
  settlementText,
} from './texts/proofs.ts'
import { recoveryPlanText } from './texts/recovery.ts'

const texts: Record<PaperKind, Block[]> = {
  contract: contractText,
  policy: policyText,
  principles: principlesText,
  notice: noticeText,
  notification: notificationText,
  agreement: agreementText,
  'policy-change': policyChangeText,
  settlement: settlementText,
  'annual-settlement': annualSettlementText,
  'promissory-note': promissoryNoteText,
  consent: consentText,
  'delivery-protocol': deliveryProtocolText,
  'recovery-plan': recoveryPlanText,
}

/** The text a kind begins with, before anybody published one: version 0. */
export function houseText(kind: PaperKind): { name: string; blocks: Block[] } {
  return { name: paperKindNames[kind], blocks: texts[kind] }
}
