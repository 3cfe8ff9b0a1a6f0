import type { TextCheck } from '#shared/contracts/messages.ts'
import type { DunningTone } from '#shared/domain/dunning/policy.ts'
import type {
  MessageSettings,
  MessageText,
  TextId,
  TextParts,
} from '#shared/domain/messages/message-texts.ts'
import { houseText, textInForce } from '#shared/messages/house-texts.ts'
import { checkOfText } from '#shared/messages/check-text.ts'
import { guardEvent } from '../../messages/prepare-action.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type Save = CommandInput & { textId: TextId; parts: TextParts; tone: DunningTone; note: string; from: number }
type Saved = { saved: MessageText | null; check: TextCheck }

/**
 * Keeps a new version of a text of the house; the ones before it stay. With a threat or an unknown field in it nothing is
 * kept but a line in the log, and the places are answered. Refuses `changed-meanwhile`.
 */
export const saveText: Command<Save, Saved> = {
  name: 'messages.saveText',
  permission: 'editTemplates',
  async decide(context, { textId, parts, tone, note, from, today }) {
    const { settings } = context
    const before = textInForce(settings.messages, textId)
    if (before.version !== from) throw refusal('changed-meanwhile')
    const check = checkOfText(textId, parts, settings.messages)
    const blocked = check.findings.filter(({ severity }) => severity === 'block')
    if (blocked.length > 0 || check.fields.length > 0) {
      const event = guardEvent(context, {
        kind: 'text-refused',
        request: { textId },
        today,
        findings: check.findings,
      })
      return {
        patches: blocked.length > 0 ? [created('guardEvents', event)] : [],
        details: { textId },
        result: { saved: null, check },
      }
    }
    const saved = versionOf(context, { textId, parts, tone, note, today, version: from + 1 })
    return {
      patches: [await kept(context, { ...settings.messages, texts: [...settings.messages.texts, saved] })],
      details: { textId, version: saved.version },
      result: { saved, check },
    }
  },
}

/** Goes back to the house's own words, as a version of its own. */
export const restoreText: Command<CommandInput & { textId: TextId; reason: string }, MessageText> = {
  name: 'messages.restoreText',
  permission: 'editTemplates',
  async decide(context, { textId, reason, today }) {
    const { messages } = context.settings
    const { subject, body, sms, phone, tone } = houseText(textId)
    const version = textInForce(messages, textId).version + 1
    const parts = { subject, body, sms, phone }
    const saved = versionOf(context, { textId, parts, tone, note: reason, today, version })
    return {
      patches: [await kept(context, { ...messages, texts: [...messages.texts, saved] })],
      details: { textId, version },
      result: saved,
    }
  },
}

/** The words this house never writes, beside those that nobody may take out. */
export const saveBlockedWords: Command<CommandInput & { blockedWords: string[] }, MessageSettings> = {
  name: 'messages.saveBlockedWords',
  permission: 'editTemplates',
  async decide(context, { blockedWords }) {
    const messages = { ...context.settings.messages, blockedWords: [...new Set(blockedWords)] }
    return {
      patches: [await kept(context, messages)],
      details: { words: messages.blockedWords.length },
      result: messages,
    }
  },
}

type Version = Pick<Save, 'textId' | 'parts' | 'tone' | 'note' | 'today'> & { version: number }

function versionOf({ actor }: DecisionContext, { parts, today, ...rest }: Version): MessageText {
  return { ...parts, ...rest, on: today, by: actor?.name ?? '' }
}

async function kept({ database }: DecisionContext, messages: MessageSettings) {
  return replaced('settings', await database.settings.get('messages'), { key: 'messages', value: messages })
}
