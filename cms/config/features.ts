export default {
  // The earlier media library: it is the one that is whole in French.
  useLegacyMediaLibrary: true,
};
