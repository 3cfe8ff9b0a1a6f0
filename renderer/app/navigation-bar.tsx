import { shell } from '#shared/pt-br/shell.ts'
import { IconCalendarCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { navigation } from './navigation.ts'
import styles from './shell.module.css'

/** Screens that have a digit for their key; the others open by Ctrl+K. */
const KEYS = 9

/** The left menu, which follows the path of the money. */
export function Navigation() {
  return (
    <nav aria-label={shell.navigation} className={styles['nav']}>
      <div className={styles['brand']}>
        <span className={styles['mark']} aria-hidden>
          <IconCalendarCheck size={18} stroke={2} />
        </span>
        <span className={styles['label']}>{shell.product}</span>
      </div>
      {navigation.map(({ to, label, icon: Icon }, index) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          title={label}
          className={styles['item']}
          aria-keyshortcuts={index < KEYS ? `Alt+${index + 1}` : undefined}
        >
          <Icon size={19} stroke={1.6} aria-hidden />
          <span className={styles['label']}>{label}</span>
          {index < KEYS ? (
            <kbd className={styles['key']} aria-hidden>
              Alt {index + 1}
            </kbd>
          ) : null}
        </Link>
      ))}
    </nav>
  )
}
