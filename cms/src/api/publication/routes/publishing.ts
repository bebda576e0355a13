const route = (method: 'GET' | 'POST', path: string, action: string, setting: string) => ({
  method,
  path: `/publishing/${path}`,
  handler: `publishing.${action}`,
  config: { auth: false, middlewares: [{ name: 'global::bearer-token', config: { setting } }] },
});

export default {
  routes: [
    route('GET', 'state', 'state', 'PUBLISHER_TOKEN'),
    route('POST', 'entries', 'entries', 'PUBLISHER_TOKEN'),
    route('GET', 'outbox', 'outbox', 'PUBLISHER_TOKEN'),
    route('POST', 'reports', 'report', 'PUBLISHER_TOKEN'),
    route('POST', 'orders', 'order', 'PUBLISHER_TOKEN'),
    route('POST', 'preview', 'preview', 'PUBLISHER_TOKEN'),
    route('POST', 'import', 'import', 'IMPORT_TOKEN'),
  ],
};
