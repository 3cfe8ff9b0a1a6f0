import { type Permission, roleMay } from '#shared/domain/access.ts'

/** What is kept from some, as an infinitive. */
const actions = {
  signAgreement: 'registrar a assinatura de um acordo',
  breakAgreement: 'quebrar um acordo',
  rescheduleTitle: 'reagendar títulos',
  closeDispute: 'responder contestações',
  escalate: 'registrar a decisão',
  planRecovery: 'começar ou encerrar planos de reconquista',
  forgiveRelapse: 'perdoar recaídas',
  editTemplates: 'cancelar documentos',
} satisfies Partial<Record<Permission, string>>

export type KeptAction = keyof typeof actions

/** `Só gerente ou proprietário pode quebrar um acordo.` */
export function whoMay(permission: KeptAction): string {
  const who = roleMay('manager', permission) ? 'gerente ou proprietário' : 'o proprietário'
  return `Só ${who} pode ${actions[permission]}.`
}
