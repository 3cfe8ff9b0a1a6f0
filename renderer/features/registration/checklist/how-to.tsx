import { evidenceWords as words } from '#shared/pt-br/registration.ts'
import { Anchor } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useId } from 'react'
import styles from './checklist.module.css'

/** How to verify an item, on demand; who wants it open finds it open the next time. */
export function HowTo({ hint }: { hint: string }) {
  const [shown, setShown] = useLocalStorage({
    key: 'em-dia:how-to-verify',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const id = useId()
  if (hint === '') return null
  return (
    <div>
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {words.howTo}
      </Anchor>
      <div id={id} hidden={!shown} className={styles['hint']}>
        {hint}
      </div>
    </div>
  )
}
