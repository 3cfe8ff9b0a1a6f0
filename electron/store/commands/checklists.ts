import type { Settings } from '#shared/contracts/settings.ts'
import type { Checklists } from '#shared/domain/checklist.ts'
import { replaced } from '../patches.ts'
import type { Command, CommandInput } from './command.ts'

/** Replaces the checklists of all kinds; evidence of items that went stays where it is, and counts no more. */
export const saveChecklists: Command<CommandInput & { checklists: Checklists }, Settings> = {
  name: 'registrations.saveChecklists',
  permission: 'changeSettings',
  async decide({ database, settings }, { checklists }) {
    const before = await database.settings.get('checklists')
    return {
      patches: [replaced('settings', before, { key: 'checklists', value: checklists })],
      result: { ...settings, checklists },
    }
  },
}
