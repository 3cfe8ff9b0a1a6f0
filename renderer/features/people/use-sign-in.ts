import { desktopClient } from '#renderer/lib/clients.ts'
import { describeError, refusalOf } from '#renderer/lib/refusals.ts'
import { welcome } from '#renderer/lib/session.ts'
import { signIn as words } from '#shared/pt-br/people.ts'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** Signs a person in; after too many failures counts down the seconds in which no attempt is taken. */
export function useSignIn() {
  const [wait, setWait] = useState(0)
  const waiting = wait > 0
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setInterval(() => setWait((seconds) => Math.max(0, seconds - 1)), 1000)
    return () => clearInterval(timer)
  }, [waiting])
  const mutation = useMutation({
    mutationFn: (input: { userId: string; pin: string }) => desktopClient.people.signIn(input),
    onSuccess: welcome,
    onError: (error) => {
      const refusal = refusalOf(error)
      if (refusal?.code === 'locked-out') setWait(Number(refusal.details['seconds'] ?? 30))
    },
  })
  return {
    submit: (input: { userId: string; pin: string }, onFailure: () => void) =>
      mutation.mutate(input, { onError: onFailure }),
    pending: mutation.isPending,
    waiting,
    problem: waiting ? words.wait(wait) : mutation.error ? describeError(mutation.error) : null,
    reset: mutation.reset,
  }
}
