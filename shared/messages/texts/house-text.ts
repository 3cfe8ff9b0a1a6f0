import type { DunningTone } from '#shared/domain/dunning/policy.ts'
import type { LetterTone } from '#shared/domain/letter.ts'
import type { ActionPurpose } from '#shared/domain/messages/collection-action.ts'
import type { Measure } from '#shared/domain/messages/guard-rules.ts'
import type { TextId, TextParts } from '#shared/domain/messages/message-texts.ts'

/** A text of the house as it comes: name and use for whoever chooses it, and its parts. */
export type HouseText = TextParts & {
  id: TextId
  name: string
  /** When it is used, for the editor. */
  use: string
  purpose: ActionPurpose
  tone: DunningTone
  /** The letter whose figures it carries and that goes out where the channel is a letter; null asks for nothing. */
  asks: LetterTone | null
  /** What it announces: only steps that may announce it can take this text (R2.3). */
  measures: readonly Measure[]
}

/** How to pay, how to answer and who writes: the end of every text that asks for something (I05, I06, R2.1, R2.5). */
export const WAYS_TO_PAY = '{{pix}}\n\n{{linha}}'
export const SIGNED = '{{laboratorio}}\nTelefone {{telefone}}\n{{credor}}'
export const PAID = 'Se já pagou, desconsidere esta mensagem e, se puder, envie o comprovante.'
