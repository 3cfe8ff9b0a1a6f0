import { onMenu } from '#renderer/lib/desktop-state.ts'
import { lock } from '#renderer/lib/session.ts'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { navigation } from './navigation.ts'
import { palette } from './palette-state.ts'
import { openShortcutHelp } from './shortcut-help.tsx'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const actions: Record<string, () => void> = {
  lock: () => void lock(),
  palette: () => palette.open(),
  // A page that prints a sheet of its own takes the event.
  print: () => {
    if (window.dispatchEvent(new Event('em-dia:print', { cancelable: true }))) window.print()
  },
  shortcuts: openShortcutHelp,
}

/** The keys of every page and the native menu: Alt and a digit opens a screen, Alt+N begins an order, Ctrl+L locks, `?` shows the keys. */
export function useAppKeys(): void {
  const navigate = useNavigate()
  useReadyScreens()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const screen =
        event.altKey && !event.ctrlKey ? navigation[Number(/^Digit(\d)$/.exec(event.code)?.[1]) - 1] : null
      if (screen) void navigate({ to: screen.to })
      else if (event.altKey && !event.ctrlKey && event.code === 'KeyN') void navigate({ to: '/pedidos/novo' })
      else if (event.ctrlKey && event.key.toLowerCase() === 'l') void lock()
      else if (event.key === '?' && !isTyping(event.target)) openShortcutHelp()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate])
  useEffect(
    () => onMenu((action) => (action.startsWith('/') ? void navigate({ to: action }) : actions[action]?.())),
    [navigate],
  )
}

/** Fetches every screen's code while nothing else is to do: a key that opens one must not lose the keys typed after it. */
function useReadyScreens(): void {
  const router = useRouter()
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const to of [...navigation.map((screen) => screen.to), '/pedidos/novo', '/clientes/novo']) {
        router.preloadRoute({ to }).catch(() => undefined)
      }
    })
    return () => cancelIdleCallback(handle)
  }, [router])
}
