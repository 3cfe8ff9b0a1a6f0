// nativeTheme: the only source of the colour scheme pages see.
import { Guarded } from './guard.ts'
import { contentsById } from './registry.ts'

type Source = Electron.NativeTheme['themeSource']

class NativeTheme extends Guarded {
  #source: Source = 'system'

  get themeSource(): Source {
    return this.#source
  }

  set themeSource(source: Source) {
    if (this.#source === source) return
    this.#source = source
    for (const contents of contentsById.values()) contents.target.applyTheme()
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }

  get shouldUseHighContrastColors(): boolean {
    return false
  }

  get shouldUseInvertedColorScheme(): boolean {
    return false
  }

  get prefersReducedTransparency(): boolean {
    return false
  }

  get inForcedColorsMode(): boolean {
    return false
  }
}

export const nativeTheme = new NativeTheme()
