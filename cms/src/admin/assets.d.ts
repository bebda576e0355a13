/** The address of a picture, once bundled. */
declare module '*.svg' {
  const address: string;
  export default address;
}
