import { HomeScreen } from '#renderer/features/home/home-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'

export function HomePage() {
  usePageTitle(screens.home)
  return <HomeScreen />
}
