import { z } from 'zod'

export const roles = ['receptionist', 'manager', 'owner'] as const
export type Role = (typeof roles)[number]

export const userSchema = z.object({
  id: z.uuid(),
  name: z.string().trim().min(2).max(60),
  role: z.enum(roles),
  active: z.boolean(),
})
export type User = z.infer<typeof userSchema>

/** A PIN: 4 to 8 digits, not all the same and not a run. */
export const pinSchema = z
  .string()
  .regex(/^\d{4,8}$/, { error: 'pin-format' })
  .refine((pin) => !/^(\d)\1+$/.test(pin) && !'0123456789 9876543210'.includes(pin), { error: 'pin-weak' })

/** What a role may do beyond reading. The store asks it for every command; the form only mirrors it. */
export const permissions = {
  registerCustomer: ['receptionist', 'manager', 'owner'],
  registerReceivable: ['receptionist', 'manager', 'owner'],
  cancelReceivable: ['manager', 'owner'],
  receivePayment: ['receptionist', 'manager', 'owner'],
  forgiveCharges: ['manager', 'owner'],
  reversePayment: ['manager', 'owner'],
  importData: ['receptionist', 'manager', 'owner'],
  undoImport: ['manager', 'owner'],
  issueLetters: ['manager', 'owner'],
  fillRegistration: ['receptionist', 'manager', 'owner'],
  concludeAnalysis: ['manager', 'owner'],
  consultBureau: ['receptionist', 'manager', 'owner'],
  withdrawConsultation: ['manager', 'owner'],
  blockCustomer: ['manager', 'owner'],
  unblockCustomer: ['owner'],
  decideCredit: ['manager', 'owner'],
  releaseOrder: ['manager', 'owner'],
  releaseInTrust: ['receptionist', 'manager', 'owner'],
  reviewLists: ['receptionist', 'manager', 'owner'],
  publishPolicy: ['manager', 'owner'],
  changeCatalogue: ['manager', 'owner'],
  registerOrder: ['receptionist', 'manager', 'owner'],
  cancelOrder: ['manager', 'owner'],
  giveCredit: ['manager', 'owner'],
  closeMonth: ['manager', 'owner'],
  rescheduleTitle: ['manager', 'owner'],
  openDispute: ['receptionist', 'manager', 'owner'],
  closeDispute: ['manager', 'owner'],
  handleCheques: ['receptionist', 'manager', 'owner'],
  reconcileBank: ['receptionist', 'manager', 'owner'],
  makePapers: ['receptionist', 'manager', 'owner'],
  editTemplates: ['manager', 'owner'],
  publishDunning: ['manager', 'owner'],
  collect: ['receptionist', 'manager', 'owner'],
  reverseContact: ['manager', 'owner'],
  keepProfile: ['receptionist', 'manager', 'owner'],
  offerAgreement: ['receptionist', 'manager', 'owner'],
  signAgreement: ['manager', 'owner'],
  breakAgreement: ['manager', 'owner'],
  escalate: ['manager', 'owner'],
  listAtBureau: ['owner'],
  writeOff: ['owner'],
  handleTickets: ['receptionist', 'manager', 'owner'],
  planRecovery: ['manager', 'owner'],
  forgiveRelapse: ['owner'],
  changeSettings: ['manager', 'owner'],
  manageUsers: ['owner'],
  restoreBackup: ['owner'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

export function roleMay(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role)
}
