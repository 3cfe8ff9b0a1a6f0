import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './tabbed-screen.module.css'

type ScreenTabsProps<Tab extends string> = {
  tabs: readonly Tab[]
  /** What each tab is called on the screen. */
  names: Record<Tab, string>
  /** The tab on show, which the address holds. */
  tab: Tab
  onTab: (tab: Tab) => void
  /** What the tabs are, for who does not see them. */
  label?: string
  /** The content of the tab on show. */
  children: ReactNode
}

/** The tabs of a screen over the one that is shown; the others are not drawn at all. */
export function ScreenTabs<Tab extends string>(props: ScreenTabsProps<Tab>) {
  const { tabs, names, tab: shown, onTab, label, children } = props
  return (
    <Tabs
      value={shown}
      keepMounted={false}
      className={styles['screen']}
      onChange={(next) => onTab(next as Tab)}
    >
      <Tabs.List aria-label={label}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {names[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab} value={tab} className={tab === shown ? styles['panel'] : undefined}>
          {tab === shown ? children : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
