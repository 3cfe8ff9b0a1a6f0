import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { desktopClient } from './clients.ts'

/** Light, dark, or as the system has it; the native frame of the window follows. */
export function useTheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return {
    scheme: colorScheme,
    choose: (scheme: MantineColorScheme) => {
      setColorScheme(scheme)
      // Only the look of the native frame: not worth a word if it fails.
      desktopClient.app.setTheme({ theme: scheme === 'auto' ? 'system' : scheme }).catch(() => undefined)
    },
  }
}
