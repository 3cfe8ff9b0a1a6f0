import { shell } from '#shared/pt-br/shell.ts'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Banners } from './banners.tsx'
import { Header } from './header.tsx'
import { Navigation } from './navigation-bar.tsx'
import { Palette } from './palette.tsx'
import styles from './shell.module.css'
import { StatusBar } from './status-bar.tsx'
import { useAppKeys } from './use-app-keys.tsx'
import { useDailyReview } from './use-daily-review.tsx'

/** The frame around every page: the money's path at the left, search above, the state of the data below. */
export function Shell() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useAppKeys()
  useDailyReview()
  useEffect(() => {
    // A new page is read from its start; filters in the address are the same page.
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.scrollTo(0, 0)
    // A page that has put the focus in its first field keeps it.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <div className={styles['shell']}>
      <a
        className="em-skip"
        href="#conteudo"
        onClick={(event) => {
          // The address after `#` is the page's: the link only moves the focus.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {shell.skip}
      </a>
      <Navigation />
      <div style={{ gridArea: 'head' }}>
        <Banners />
        <Header />
      </div>
      <main ref={main} id="conteudo" tabIndex={-1} className={styles['main']}>
        <div className={styles['page']}>
          <Outlet />
        </div>
      </main>
      <StatusBar />
      <Palette />
    </div>
  )
}
