export default {
  routes: [
    {
      method: 'POST',
      path: '/audience',
      handler: 'audience-total.receive',
      config: {
        auth: false,
        middlewares: [{ name: 'global::bearer-token', config: { setting: 'PUBLISHER_TOKEN' } }],
      },
    },
  ],
};
