import { screens } from '#shared/pt-br/shell.ts'
import {
  IconChartBar,
  IconFileImport,
  IconHome,
  IconMail,
  IconSettings,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'

/** The screens of the left menu in the order of the money's path; Alt and their position opens them. */
export const navigation: readonly { to: string; label: string; icon: TablerIcon }[] = [
  { to: '/', label: screens.home, icon: IconHome },
  { to: '/clientes', label: screens.customers, icon: IconUsers },
  { to: '/importar', label: screens.imports, icon: IconFileImport },
  { to: '/aging', label: screens.aging, icon: IconChartBar },
  { to: '/cartas', label: screens.letters, icon: IconMail },
  { to: '/ajustes', label: screens.settings, icon: IconSettings },
]
