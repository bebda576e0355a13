type Work = () => Promise<void>;

/** Makes what does one thing at a time: what is asked meanwhile is dropped, and what fails leaves the way free. */
export function oneAtATime(): (work: Work) => Promise<void> {
  let isBusy = false;
  return async (work) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  };
}
