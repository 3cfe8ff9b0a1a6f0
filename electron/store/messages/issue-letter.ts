import type { Patch } from '#shared/contracts/changes.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { pixPayload, txidFor } from '#shared/domain/pix.ts'
import { sha256 } from '../change-hash.ts'
import type { DecisionContext } from '../commands/command.ts'
import { nextInCounter } from '../commands/counters.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { keptLogo } from '../commands/kept-logo.ts'
import { created } from '../patches.ts'
import { letterPolicies } from './letter-policy.ts'

/** How many letters a command has issued so far: its next one takes the number after. */
export type LetterBatch = { letters: number }

/** Numbers and freezes the letter a message goes out as (§ 3.3–3.5). */
export async function issueLetterOf(
  context: DecisionContext,
  draft: Letter,
  { batch = { letters: 0 }, step }: { batch?: LetterBatch | undefined; step: CollectionAction['step'] },
): Promise<{ letterId: string; patches: Patch[] }> {
  const year = draft.on.slice(0, 4)
  const { database } = context
  batch.letters++
  const { first, patch } = await nextInCounter(database, `letters:${year}`, batch.letters)
  const number = `CC-${year}-${String(first + batch.letters - 1).padStart(6, '0')}`
  const policyOf = await letterPolicies(context.state, draft.on)
  const policy = policyOf(draft.debtor.customerId, step)
  const { hash: _none, ...letter } = { ...draft, number, pix: pixOf(draft), policy }
  const hash = await sha256(canonicalJson(letter))
  const logo = await keptLogo(context, draft.creditor)
  return {
    letterId: draft.id,
    patches: [
      created('letters', {
        id: draft.id,
        customerId: draft.debtor.customerId,
        logo: logo.key,
        letter: { ...letter, hash, creditor: { ...draft.creditor, logo: null } },
      }),
      ...logo.patches,
      patch,
    ],
  }
}

/** A letter's own code, so that a payment names the letter (R6.3). */
function pixOf({ id, creditor, total }: Letter): Letter['pix'] {
  const txid = txidFor('CC', id)
  const payload = creditor.pix && pixPayload({ account: creditor.pix, amount: total, txid })
  return typeof payload === 'string' ? { payload, txid } : null
}
