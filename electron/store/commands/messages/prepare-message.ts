import type { MessageRequest, Prepared } from '#shared/contracts/messages.ts'
import type { Patch } from '#shared/contracts/changes.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { guardEvent, prepareOrBlock } from '../../messages/prepare-action.ts'
import { created } from '../../patches.ts'
import type { Command, CommandInput } from '../command.ts'

type Prepare = CommandInput & {
  request: MessageRequest
  minute: number | null
  text: { subject: string; text: string } | null
  insist: string
  letPass: string
  open: boolean
}

/**
 * Freezes a message, and hands it over at once when the person has its program before him. What the guard holds back is
 * logged, and nothing else is kept. Refuses what `prepareActionPatches` does.
 */
export const prepareMessage: Command<Prepare, Prepared> = {
  name: 'messages.prepare',
  permission: 'collect',
  async decide(context, { request, minute, text, insist, letPass, open, today }) {
    const prepared = await prepareOrBlock(context, {
      ...request,
      today,
      text,
      insist,
      letPass,
      // What is only prepared may wait for the hours of contact.
      minute: open ? minute : null,
    })
    if ('blocked' in prepared) {
      const findings = [...prepared.blocked, ...prepared.warnings]
      const event = guardEvent(context, { kind: 'blocked', request, today, findings })
      return {
        patches: [created('guardEvents', event)],
        details: { rule: prepared.blocked[0]?.rule ?? '', channel: request.channel },
        customerIds: [request.customerId],
        result: { outcome: 'blocked', findings: prepared },
      }
    }
    const action: CollectionAction = open ? { ...prepared.action, state: 'opened' } : prepared.action
    return {
      patches: prepared.patches.map((patch) => withAction(patch, action)),
      details: { channel: action.channel, textId: request.textId, state: action.state },
      customerIds: [action.customerId],
      result: { outcome: 'prepared', action, text: prepared.text },
    }
  },
}

function withAction(patch: Patch, action: CollectionAction): Patch {
  return patch.table === 'collectionActions' && patch.key === action.id ? { ...patch, after: action } : patch
}
