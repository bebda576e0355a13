interface Plugin {
  readonly routes: Record<string, unknown>;
}

/** Takes Strapi's own addresses of accounts away: the partners' space has its own, and nothing else serves anyone. */
export default (plugin: Plugin): Plugin => {
  plugin.routes['content-api'] = { type: 'content-api', routes: [] };
  return plugin;
};
