/** What the portal writes in its pages once they are whole, the guide writes too. */
export { onRequest } from '../src/middleware.ts';
