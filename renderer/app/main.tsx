import '#renderer/lib/zod-in-portuguese.ts'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './app.css'
import 'dayjs/locale/pt-br'
import { askForPorts } from '#renderer/lib/clients.ts'
import { watchDesktop } from '#renderer/lib/desktop-state.ts'
import { restoreDrafts } from '#renderer/lib/draft-disk.ts'
import { refuseUnread } from '#renderer/lib/refuse-unread.ts'
import { watchStore } from '#renderer/lib/watch-store.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

watchDesktop()
watchStore()
refuseUnread()
askForPorts()
void restoreDrafts().then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
