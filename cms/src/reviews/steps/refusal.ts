/** Raised when something is asked that the review does not allow, or no longer. Its message is for people, in French. */
export class ReviewRefusal extends Error {
  override readonly name = 'ReviewRefusal';
}

/** What is told to who says other words under a key that served. */
export const saidOtherwise =
  'D’autres mots ont déjà été envoyés d’ici : relisez les échanges, puis récrivez le message s’il n’y est pas. Rien n’a été envoyé.';

/** What is told to who asks from a state that is past. */
export const movedOn =
  'La relecture a changé entre-temps : relisez où elle en est avant de recommencer. Rien n’a été fait.';
