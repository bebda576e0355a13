export default {
  routes: [
    {
      method: 'POST',
      path: '/messages',
      handler: 'messages.receive',
      config: {
        auth: false,
        middlewares: [{ name: 'global::bearer-token', config: { setting: 'PUBLISHER_TOKEN' } }],
      },
    },
  ],
};
