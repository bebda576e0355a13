/** Only what someone must know: requests and migrations are not. */
export default { level: 'warn' };
