import { createHashHistory, createRouter } from '@tanstack/react-router'
import { routeTree } from './routes.tsx'

/** Filters and the page in view live after the `#`, so that reload and back keep them. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
