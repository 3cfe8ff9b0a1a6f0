import { consultationDetailsSchema, consultationSchema } from '#shared/domain/bureau.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { z } from 'zod'
import { commandSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

export const bureauContract = {
  /** Newest first, withdrawn ones included; with the last day the newest one serves. */
  ofCustomer: call
    .input(z.object({ customerId: z.uuid(), today: daySchema }))
    .output(z.object({ consultations: z.array(consultationSchema), validUntil: daySchema.nullable() })),
  /** Refuses `consulted-in-future`. */
  record: call
    .input(commandSchema.extend({ customerId: z.uuid(), details: consultationDetailsSchema }))
    .output(consultationSchema),
  /** Takes back what was registered by mistake. */
  withdraw: call
    .input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema }))
    .output(consultationSchema),
}
