import { desktopContract } from '#shared/contracts/desktop.ts'
import { implement } from '@orpc/server'
import { app, nativeTheme, shell } from 'electron'
import type { DesktopEvents } from '#electron/main/desktop-events.ts'
import type { Presence } from '#electron/main/jobs/presence.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { DesktopContext, Paths } from '#electron/main/router-dependencies.ts'
import { mayOpen } from '#electron/main/security/links.ts'
import { readWindowState, writeWindowState } from '#electron/main/window-state.ts'

interface AppDependencies {
  events: DesktopEvents
  paths: Paths
  sample: boolean
  presence: Pick<Presence, 'preferences' | 'save'>
  /** Ends the app in order; `sample` says which profile to come back in, undefined for none. */
  quit: (comeBack?: { sample: boolean }) => void
}

/** What the app tells of itself, and the little it does to the desktop for a window. */
export function createAppRouter({ events, paths, sample, presence, quit }: AppDependencies) {
  const area = implement(desktopContract.app).$context<DesktopContext>()
  return area.router({
    info: area.info.handler(() => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
      dataFolder: paths.data,
      sample,
      store: events.store,
      backup: events.backup,
    })),
    watch: area.watch.handler(({ signal }) => events.watch(signal)),
    setTheme: area.setTheme.handler(async ({ input }) => {
      nativeTheme.themeSource = input.theme
      await writeWindowState(paths.userData, { ...readWindowState(paths.userData), theme: input.theme })
      return {}
    }),
    preferences: area.preferences.handler(() => presence.preferences),
    savePreferences: area.savePreferences.handler(({ input }) => presence.save(input)),
    openLink: area.openLink.handler(async ({ input }) => {
      if (!mayOpen(input.url)) throw refusal('link-not-allowed')
      await shell.openExternal(input.url)
      return {}
    }),
    openDataFolder: area.openDataFolder.handler(async () => {
      await shell.openPath(paths.data)
      return {}
    }),
    switchProfile: area.switchProfile.handler(({ input }) => {
      quit({ sample: input.sample })
      return {}
    }),
    quit: area.quit.handler(() => {
      quit()
      return {}
    }),
  })
}
