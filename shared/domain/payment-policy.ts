import { z } from 'zod'
import { shareSchema } from './share.ts'

export const paymentPolicyIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** What the down payment is a part of. */
export const entryBases = ['price', 'cost'] as const
/** How the rest is paid: nothing is left, on delivery, in the month's closing, or by post-dated cheques. */
export const restMeans = ['none', 'on-delivery', 'monthly-closing', 'cheques'] as const

/**
 * How an order is paid (E16–E19): so much before production, and the rest. Never a percentage of the price alone where
 * credit follows: cost comes first.
 */
export const paymentPolicySchema = z
  .object({
    id: paymentPolicyIdSchema,
    name: z.string().trim().min(1).max(60),
    /** One sentence for contract and screen. */
    description: z.string().trim().max(200),
    entryBasis: z.enum(entryBases),
    /** 10,000 is all of it. */
    entryBasisPoints: shareSchema,
    rest: z.enum(restMeans),
    /** Cheques of the plan at most; 0 unless the rest is paid by cheques. */
    maxCheques: z.int().min(0).max(24),
    active: z.boolean(),
  })
  .refine(({ rest, maxCheques }) => (rest === 'cheques') === maxCheques > 0, {
    path: ['maxCheques'],
    error: 'cheques-mismatch',
  })
  .refine(
    ({ rest, entryBasis, entryBasisPoints }) =>
      rest !== 'none' || (entryBasis === 'price' && entryBasisPoints === 10_000),
    { path: ['rest'], error: 'rest-left-open' },
  )
export type PaymentPolicy = z.infer<typeof paymentPolicySchema>

/** The presets A to D; the manager adds others and changes the percentages. */
export const DEFAULT_PAYMENT_POLICIES: readonly PaymentPolicy[] = [
  {
    id: 'a',
    name: 'A · 100 % adiantado',
    description: 'O trabalho entra em produção depois do pagamento total.',
    entryBasis: 'price',
    entryBasisPoints: 10_000,
    rest: 'none',
    maxCheques: 0,
    active: true,
  },
  {
    id: 'b',
    name: 'B · Custo na entrada, resto na entrega',
    description: 'O custo é pago na entrada; o restante, antes de entregar.',
    entryBasis: 'cost',
    entryBasisPoints: 10_000,
    rest: 'on-delivery',
    maxCheques: 0,
    active: true,
  },
  {
    id: 'c',
    name: 'C · Metade do custo na entrada, resto no fechamento',
    description: 'Metade do custo é paga na entrada; o restante, no fechamento do mês.',
    entryBasis: 'cost',
    entryBasisPoints: 5000,
    rest: 'monthly-closing',
    maxCheques: 0,
    active: true,
  },
  {
    id: 'd',
    name: 'D · Cheques decrescentes',
    description: 'Cheques pré-datados que nunca aumentam; o primeiro cobre o custo.',
    entryBasis: 'cost',
    entryBasisPoints: 0,
    rest: 'cheques',
    maxCheques: 6,
    active: true,
  },
]
