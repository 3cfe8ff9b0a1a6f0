import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Paths } from './router-dependencies.ts'

/** The switch that opens the profile with example data. */
export const sampleSwitch = 'sample'

/** The folder of the profile: the example data lives inside the real profile's folder, and shares nothing with it. */
export function profileFolder(userData: string, sample: boolean): string {
  return sample ? join(userData, 'amostra') : userData
}

/** Every path the app writes to or reads from. `appFolder` is where package.json lies, `shipped` the packaged resources. */
export function pathsOf(places: {
  userData: string
  appFolder: string
  shipped: string | null
  temp: string
}): Paths {
  const beside = join(places.appFolder, 'resources')
  const shipped = places.shipped ? join(places.shipped, 'resources') : beside
  return {
    userData: places.userData,
    data: join(places.userData, 'dados'),
    resources: existsSync(shipped) ? shipped : beside,
    temp: join(places.temp, 'em-dia'),
    worker: (name) => join(import.meta.dirname, `${name}-worker.js`),
  }
}
