import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWindowState, visibleBounds, writeWindowState } from '#electron/main/window-state.ts'
import { temporaryFolder } from './support/house.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1000 }

describe('saved bounds', () => {
  const bounds = { x: 2000, y: 50, width: 1100, height: 700 }
  it('stay where they are on a screen that is there', () =>
    expect(visibleBounds(bounds, [screen, second])).toEqual(bounds))
  it('are forgotten when their screen is gone', () => expect(visibleBounds(bounds, [screen])).toBeNull())
  it('shrink to a smaller screen', () =>
    expect(visibleBounds({ x: 100, y: 100, width: 3000, height: 2000 }, [screen])).toEqual(screen))
  it('come back when they stick out', () =>
    expect(visibleBounds({ x: 1700, y: 900, width: 1000, height: 700 }, [screen])).toEqual({
      x: 920,
      y: 340,
      width: 1000,
      height: 700,
    }))
  it('are forgotten when the title bar is above every screen', () =>
    expect(visibleBounds({ x: 0, y: -400, width: 1000, height: 700 }, [screen])).toBeNull())
})

describe('the file', () => {
  it('comes back as it was written, and a damaged one is as none', async () => {
    const folder = await temporaryFolder()
    const state = {
      bounds: { x: 1, y: 2, width: 1000, height: 700 },
      maximized: true,
      theme: 'dark' as const,
    }
    await writeWindowState(folder.path, state)
    expect(readWindowState(folder.path)).toEqual(state)
    await writeFile(join(folder.path, 'janela.json'), '{"bounds":{"x":1}')
    expect(readWindowState(folder.path)).toEqual({ bounds: null, maximized: false, theme: 'system' })
    await folder.remove()
  })
})
