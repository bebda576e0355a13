export default {
  rest: { strictParams: true },
  documents: { strictParams: true },
};
