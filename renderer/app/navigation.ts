import { screens } from '#shared/pt-br/shell.ts'
import {
  IconBuildingBank,
  IconCalendarDollar,
  IconCash,
  IconChartBar,
  IconChartHistogram,
  IconClipboardList,
  IconFileImport,
  IconFileText,
  IconHeartHandshake,
  IconHome,
  IconListDetails,
  IconMail,
  IconScale,
  IconSettings,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'

/** The screens of the left menu in the order of the money's path; Alt and their position opens the first nine. */
export const navigation: readonly { to: string; label: string; icon: TablerIcon }[] = [
  { to: '/', label: screens.home, icon: IconHome },
  { to: '/clientes', label: screens.customers, icon: IconUsers },
  { to: '/pedidos', label: screens.orders, icon: IconClipboardList },
  { to: '/credito', label: screens.credit, icon: IconScale },
  { to: '/fechamento', label: screens.closing, icon: IconCalendarDollar },
  { to: '/banco', label: screens.bank, icon: IconBuildingBank },
  { to: '/cheques', label: screens.cheques, icon: IconCash },
  { to: '/aging', label: screens.aging, icon: IconChartBar },
  { to: '/cartas', label: screens.letters, icon: IconMail },
  { to: '/reconquista', label: screens.trustRecovery, icon: IconHeartHandshake },
  { to: '/documentos', label: screens.papers, icon: IconFileText },
  { to: '/numeros', label: screens.numbers, icon: IconChartHistogram },
  { to: '/importar', label: screens.imports, icon: IconFileImport },
  { to: '/catalogo', label: screens.services, icon: IconListDetails },
  { to: '/ajustes', label: screens.settings, icon: IconSettings },
]
