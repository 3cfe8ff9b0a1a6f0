import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { FirstRunScreen } from '#renderer/features/first-run/first-run-screen.tsx'
import { LockOverlay } from '#renderer/features/people/lock-overlay.tsx'
import { SignInScreen } from '#renderer/features/people/sign-in-screen.tsx'
import { FailedScreen } from '#renderer/features/recovery/failed-screen.tsx'
import { RecoveredNotice } from '#renderer/features/recovery/recovered-notice.tsx'
import { RecoveringScreen } from '#renderer/features/recovery/recovering-screen.tsx'
import { StartingScreen } from '#renderer/features/recovery/starting-screen.tsx'
import { useAutoLock } from '#renderer/lib/auto-lock.ts'
import { useDesktop } from '#renderer/lib/desktop-state.ts'
import { useSession } from '#renderer/lib/session.ts'
import { signIn } from '#shared/pt-br/people.ts'
import { Center } from '@mantine/core'
import { type ReactNode, useState } from 'react'

/** What stands before the pages, if anything; `over` covers pages that stay mounted, with all that was typed in them. */
function useObstacle(): { screen: ReactNode; over: boolean } | null {
  const info = useDesktop()
  const session = useSession()
  if (info.isError) return { screen: <Trouble error={info.error} onRetry={info.refetch} />, over: false }
  const state = info.data?.store
  if (state?.kind === 'recovering') return { screen: <RecoveringScreen state={state} />, over: true }
  if (state?.kind === 'failed') return { screen: <FailedScreen state={state} />, over: true }
  if (session.data && !session.data.setUp) return { screen: <FirstRunScreen />, over: false }
  if (session.data?.user) return null
  if (session.data) return { screen: null, over: true }
  if (session.isError)
    return { screen: <Trouble error={session.error} onRetry={session.refetch} />, over: false }
  return { screen: <StartingScreen />, over: false }
}

/** Lets the pages through when the store is ready, the laboratory is set up and somebody is signed in. */
export function Gate({ children }: { children: ReactNode }) {
  const info = useDesktop().data
  const user = useSession().data?.user
  const obstacle = useObstacle()
  const [entered, setEntered] = useState(false)
  if (obstacle === null && !entered) setEntered(true)
  useAutoLock(Boolean(user))
  const hint = info?.sample ? signIn.samplePin(SAMPLE_PIN) : null
  const screen = obstacle?.screen ?? <SignInScreen locked={entered} hint={hint} />
  const recovered = info?.store.kind === 'ready' ? info.store.recovered : null
  if (!entered) return obstacle && screen
  return (
    <>
      {children}
      {obstacle ? <LockOverlay>{screen}</LockOverlay> : null}
      {recovered && !obstacle ? <RecoveredNotice report={recovered} /> : null}
    </>
  )
}

/** The PIN of everybody in the sample laboratory, which the sample data ships with. */
const SAMPLE_PIN = '2580'

function Trouble({ error, onRetry }: { error: unknown; onRetry: () => Promise<unknown> }) {
  return (
    <Center mih="100vh" p="xl">
      <ErrorNotice error={error} onRetry={() => void onRetry()} />
    </Center>
  )
}
