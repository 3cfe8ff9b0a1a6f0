import { AgreementSettings } from '#renderer/features/agreements/settings/agreement-settings.tsx'
import { ScriptSettings } from '#renderer/features/call-scripts/script-settings.tsx'
import { ChecklistSettings } from '#renderer/features/checklists/checklist-settings.tsx'
import { EscalationSettings } from '#renderer/features/escalation/escalation-settings.tsx'
import { TextsSettings } from '#renderer/features/message-texts/texts-settings.tsx'
import { PolicySettings } from '#renderer/features/credit-policy/policy-settings.tsx'
import {
  isSection,
  type PartsOfOthers,
  SettingsScreen,
} from '#renderer/features/settings/settings-screen.tsx'
import { MailSettingsPart } from '#renderer/features/mail-settings/mail-settings.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { settings, settingsSections } from '#shared/pt-br/settings.ts'
import { getRouteApi } from '@tanstack/react-router'
import { NotFound } from '../not-found.tsx'

const route = getRouteApi('/ajustes/$section')

const others: PartsOfOthers = {
  credito: <PolicySettings />,
  checklists: <ChecklistSettings />,
  acordos: <AgreementSettings />,
  roteiros: <ScriptSettings />,
  textos: <TextsSettings />,
  email: <MailSettingsPart />,
  escalada: <EscalationSettings />,
}

export function SettingsPage() {
  const { section } = route.useParams()
  usePageTitle(isSection(section) ? `${settingsSections[section]} · ${settings.title}` : settings.title)
  // Keyed, so that a part begins anew and not with the fields of the one before.
  return isSection(section) ? (
    <SettingsScreen key={section} section={section} others={others} />
  ) : (
    <NotFound />
  )
}
