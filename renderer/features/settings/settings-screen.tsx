import { PageHeader } from '#renderer/components/page-header.tsx'
import { settings as words, settingsSections } from '#shared/pt-br/settings.ts'
import { NavLink, Paper } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AppearanceSettings } from './appearance-settings.tsx'
import { BackupSettings } from './backup-settings.tsx'
import { BillingSettings } from './billing-settings.tsx'
import { CalendarSettings } from './calendar-settings.tsx'
import { ContactSettings } from './contact/contact-settings.tsx'
import { LaboratorySettings } from './laboratory-settings.tsx'
import { PeopleSettings } from './people-settings.tsx'
import styles from './settings-screen.module.css'
import { TermsSettings } from './terms-settings.tsx'

export type SettingsSection = keyof typeof settingsSections
/** Parts that are other features'; the page puts them in. */
type PartOfOthers = 'credito' | 'textos' | 'checklists' | 'acordos' | 'email' | 'roteiros' | 'escalada'
export type PartsOfOthers = Record<PartOfOthers, ReactNode>

const parts: Record<Exclude<SettingsSection, PartOfOthers>, ReactNode> = {
  laboratorio: <LaboratorySettings />,
  cobranca: <TermsSettings />,
  titulos: <BillingSettings />,
  contato: <ContactSettings />,
  calendario: <CalendarSettings />,
  pessoas: <PeopleSettings />,
  copias: <BackupSettings />,
  aparencia: <AppearanceSettings />,
}

export function isSection(text: string): text is SettingsSection {
  return Object.hasOwn(settingsSections, text)
}

/** The parts of the settings beside the one in view. */
export function SettingsScreen({ section, others }: { section: SettingsSection; others: PartsOfOthers }) {
  return (
    <>
      <PageHeader title={words.title} subtitle={settingsSections[section]} />
      <div className={styles['columns']}>
        <nav aria-label={words.sections}>
          {Object.entries(settingsSections).map(([key, label]) => (
            <NavLink
              key={key}
              label={label}
              active={key === section}
              aria-current={key === section ? 'page' : undefined}
              renderRoot={(props) => <Link {...props} to="/ajustes/$section" params={{ section: key }} />}
            />
          ))}
        </nav>
        <Paper withBorder radius="md" p="lg" component="section" aria-label={settingsSections[section]}>
          {{ ...parts, ...others }[section]}
        </Paper>
      </div>
    </>
  )
}
