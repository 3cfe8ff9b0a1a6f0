import type { Page } from 'playwright'

/** Working the screens without a mouse. */

/** What a screen reader would call what has the focus, nearly. */
export const focused = (ui: Page) =>
  ui.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null
    if (element?.role === 'grid') return 'lista'
    const label = element?.labels?.[0]?.innerText ?? element?.getAttribute('aria-label') ?? element?.innerText
    return (label ?? '').replaceAll(/\s+/g, ' ').trim()
  })

/** More stops than twice around the longest screen: what Tab has not come to by then, it never comes to. */
const MOST_STOPS = 250

/** Waits until an open dialog holds the focus: until then a key would still reach what is behind it. */
async function dialogHoldsFocus(ui: Page): Promise<void> {
  await ui.waitForFunction(() => {
    const dialog = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)
    return dialog === undefined || dialog.contains(document.activeElement)
  })
}

/** Presses Tab until what is called so has the focus. */
export async function tabTo(ui: Page, name: RegExp): Promise<void> {
  await dialogHoldsFocus(ui)
  const passed: string[] = []
  for (let press = 0; press < MOST_STOPS; press++) {
    const here = await focused(ui)
    if (name.test(here)) return
    passed.push(here)
    await ui.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' | ')}`)
}

/** Whether what has the focus is drawn so that it is seen: an outline, or a border of another colour. */
export async function focusShows(ui: Page): Promise<boolean> {
  await ui.waitForTimeout(250)
  return ui.evaluate(() => {
    const focused = document.activeElement as HTMLElement
    if (!focused.matches(':focus-visible')) return false
    // A list shows its focus on the frame around it.
    const element = focused.role === 'grid' ? focused.parentElement! : focused
    const look = () => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element)
      return { outline: outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor }
    }
    const inFocus = look()
    if (inFocus.outline !== '' && inFocus.outline !== '0px') return true
    const style = document.createElement('style')
    style.textContent = '* { transition: none !important }'
    document.head.append(style)
    focused.blur()
    const without = look()
    focused.focus()
    style.remove()
    return inFocus.boxShadow !== without.boxShadow || inFocus.borderColor !== without.borderColor
  })
}

export async function type(ui: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(ui, label)
  await ui.keyboard.type(text)
}

export async function press(ui: Page, name: RegExp): Promise<void> {
  await tabTo(ui, name)
  if (!(await focusShows(ui))) throw new Error(`nothing shows that ${name} has the focus`)
  await ui.keyboard.press('Enter')
}

/** Opens a screen by its key in the menu, or by its name in the palette when it has none. */
export async function openByKey(ui: Page, screen: string): Promise<void> {
  const link = ui.getByRole('navigation', { name: 'Menu principal' }).getByTitle(screen, { exact: true })
  const keys = await link.getAttribute('aria-keyshortcuts')
  if (keys) return ui.keyboard.press(keys)
  await ui.keyboard.press('Control+k')
  await ui
    .getByPlaceholder(/nome da tela$/)
    .and(ui.locator(':focus'))
    .waitFor()
  await ui.keyboard.type(screen)
  await ui.getByRole('dialog').getByText(screen, { exact: true }).waitFor()
  await ui.keyboard.press('Enter')
  await ui.getByRole('dialog').waitFor({ state: 'hidden' })
}
