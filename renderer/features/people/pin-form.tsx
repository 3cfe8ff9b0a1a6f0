import type { User } from '#shared/domain/access.ts'
import { signIn as words } from '#shared/pt-br/people.ts'
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { PinPad } from './pin-pad.tsx'
import { useSignIn } from './use-sign-in.ts'

/** Takes a person's PIN; a wrong one is erased and said, and the focus stays. */
export function PinForm({ user }: { user: User }) {
  const [pin, setPin] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const signIn = useSignIn()
  const type = (next: string) => {
    setPin(next.replace(/\D/g, '').slice(0, 8))
    if (!signIn.waiting) signIn.reset()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (pin.length === 0 || signIn.waiting || signIn.pending) return
        signIn.submit({ userId: user.id, pin }, () => {
          setPin('')
          field.current?.focus()
        })
      }}
    >
      <Stack gap="sm" w={280} mx="auto">
        <PasswordInput
          ref={field}
          label={words.pinOf(user.name)}
          size="md"
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          maxLength={8}
          value={pin}
          error={signIn.problem}
          onChange={(event) => type(event.currentTarget.value)}
          styles={{ innerInput: { letterSpacing: '0.35em' } }}
        />
        <PinPad onDigit={(digit) => type(pin + digit)} onErase={() => type(pin.slice(0, -1))} />
        <Button type="submit" size="md" loading={signIn.pending} disabled={pin.length < 4 || signIn.waiting}>
          {words.enter}
        </Button>
      </Stack>
    </form>
  )
}
