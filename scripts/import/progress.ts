/** Says what is being done, on a terminal only, on a line that the next one replaces. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): (step: string) => void {
  if (!stream.isTTY) return () => undefined;
  return (step) => {
    stream.clearLine(0);
    stream.cursorTo(0);
    stream.write(step);
  };
}
