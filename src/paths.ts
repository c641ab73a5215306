/** Every route of the program. They are hash routes, so that it runs from any folder. */
export const routes = {
  start: '/',
  setUp: '/new',
  bringIn: '/open',
  overview: '/a/:id',
  details: '/a/:id/details',
  question: '/a/:id/q/:questionId',
  check: '/a/:id/check',
  results: '/a/:id/results',
  plan: '/a/:id/plan',
  paper: '/a/:id/paper',
  share: '/a/:id/share',
  sharedLink: '/s/:data',
  sharedCode: '/q/:data',
  method: '/method',
  privacy: '/privacy',
  accessibility: '/accessibility',
} as const;

const part = encodeURIComponent;

/** How to link to each route. */
export const paths = {
  start: () => '/',
  setUp: () => '/new',
  bringIn: () => '/open',
  overview: (id: string) => `/a/${part(id)}`,
  details: (id: string) => `/a/${part(id)}/details`,
  question: (id: string, questionId: string) => `/a/${part(id)}/q/${part(questionId)}`,
  check: (id: string) => `/a/${part(id)}/check`,
  results: (id: string) => `/a/${part(id)}/results`,
  plan: (id: string) => `/a/${part(id)}/plan`,
  paper: (id: string) => `/a/${part(id)}/paper`,
  share: (id: string) => `/a/${part(id)}/share`,
  method: () => '/method',
  privacy: () => '/privacy',
  accessibility: () => '/accessibility',
} as const;
