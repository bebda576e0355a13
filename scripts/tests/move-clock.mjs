/** Loaded before a program (`node --import`): its clock shows a later instant, by `CLOCK_AHEAD_MS` milliseconds. */
const ahead = Number(process.env.CLOCK_AHEAD_MS);
const RealDate = Date;
// Some programs put their own in the place of `Date.now`.
const realNow = RealDate.now.bind(RealDate);
const now = () => realNow() + ahead;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
