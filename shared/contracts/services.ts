import { serviceDetailsSchema, serviceSchema } from '#shared/domain/service.ts'
import { z } from 'zod'
import { commandSchema } from './common.ts'
import { call } from './refusal.ts'

export const servicesContract = {
  /** The catalogue by code; inactive ones only when asked for. */
  list: call
    .input(z.object({ search: z.string().max(120), includeInactive: z.boolean() }))
    .output(z.array(serviceSchema)),
  /** Refuses `service-code-taken`. */
  register: call.input(commandSchema.extend({ details: serviceDetailsSchema })).output(serviceSchema),
  update: call
    .input(commandSchema.extend({ id: z.uuid(), details: serviceDetailsSchema }))
    .output(serviceSchema),
}
