import { shell } from '#shared/pt-br/shell.ts'
import { Kbd } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { palette } from './palette-state.ts'
import styles from './shell.module.css'
import { UserMenu } from './user-menu.tsx'

/** Above every page: the search that opens the palette, and who is signed in. */
export function Header() {
  return (
    <section aria-label={shell.header} className={styles['head']}>
      <button
        type="button"
        className={styles['search']}
        aria-keyshortcuts="Control+K"
        onClick={() => palette.open()}
      >
        <IconSearch size={17} aria-hidden />
        {shell.search}
        <span style={{ marginInlineStart: 'auto' }} aria-hidden>
          <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">K</Kbd>
        </span>
      </button>
      <UserMenu />
    </section>
  )
}
