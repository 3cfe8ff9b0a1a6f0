import type { RefusalCode } from '#shared/contracts/refusal.ts'
import type { LetterRefusal } from '#shared/domain/letter-draft.ts'

/** The house's code for what a draft refuses: every fault of a Pix code is the laboratory's account to correct. */
export function letterRefusal(refused: LetterRefusal): RefusalCode {
  return refused === 'nothing-owed' ||
    refused === 'nothing-overdue' ||
    refused === 'all-disputed' ||
    refused === 'nothing-demandable'
    ? refused
    : 'pix-key-invalid'
}
