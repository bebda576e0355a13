/** A page that holds a form as the portal writes it, shorter. */
const field = (name: string, control: string) => `
  <div data-field="${name}">
    <label for="contact-${name}">${name}</label>
    <p id="contact-${name}-hint">aide</p>
    <p class="form-problem" id="contact-${name}-problem" hidden
      data-missing="Écrivez : ${name}." data-malformed="Vérifiez : ${name}." data-long="Raccourcissez." data-unknown="Choisissez."></p>
    ${control}
  </div>`;

const common = (name: string) =>
  `id="contact-${name}" name="${name}" required aria-describedby="contact-${name}-hint" data-control`;

export const contactPage = `<!doctype html>
<html lang="fr"><head><title>Contact</title><script type="module" src="/assets/a.js"></script></head><body>
<form action="/formulaires/contact/" method="post" data-form="contact">
  <div tabindex="-1" hidden data-summary data-title="Erreur&nbsp;:">
    <h3>Votre message n’est pas parti</h3>
    <p hidden data-reason data-early="Envoyé trop vite." data-question="Il reste une question." data-robot="Robot."></p>
    <ul data-list></ul>
  </div>
  ${field('subject', `<select ${common('subject')}><option value="">Choisissez</option><option value="question">Une question</option></select>`)}
  ${field('message', `<textarea ${common('message')}></textarea>`)}
  ${field('name', `<input type="text" ${common('name')}>`)}
  ${field('email', `<input type="email" ${common('email')}>`)}
  <div data-field="question" hidden>
    <label for="contact-question" data-asks>Combien font {a} plus {b} ?</label>
    <p class="form-problem" id="contact-question-problem" hidden data-question="Répondez."></p>
    <input type="text" id="contact-question" name="reponse" disabled data-control>
    <input type="hidden" name="question-signee">
  </div>
  <input type="text" name="site-internet" data-trap>
  <input type="hidden" name="page" value="/contact/">
</form></body></html>`;
