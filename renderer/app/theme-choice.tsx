import { useTheme } from '#renderer/lib/theme-choice.ts'
import { shell } from '#shared/pt-br/shell.ts'
import { Menu } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop }

/** The themes as items of the user's menu. */
export function ThemeChoice() {
  const theme = useTheme()
  return (['light', 'dark', 'auto'] as const).map((scheme) => {
    const Icon = icons[scheme]
    const chosen = theme.scheme === scheme
    return (
      <Menu.Item
        key={scheme}
        role="menuitemradio"
        aria-checked={chosen}
        leftSection={<Icon size={17} />}
        rightSection={chosen ? <IconCheck size={16} /> : null}
        onClick={() => theme.choose(scheme)}
      >
        {shell.themes[scheme]}
      </Menu.Item>
    )
  })
}
