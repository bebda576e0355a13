import { text } from '../fields.ts';
import { defineComponent } from '../model.ts';

export const testEnvironment = defineComponent({
  name: 'test-environment',
  label: 'Environnement de test',
  title: 'browser',
  fields: {
    browser: text({
      label: 'Navigateur',
      help: 'Avec sa version, par exemple « Firefox 140 » (80 caractères au plus).',
      max: 80,
      required: true,
    }),
    assistiveTechnology: text({
      label: 'Technologie d’assistance',
      help: 'Avec sa version, par exemple « NVDA 2026.1 ». Vide si le navigateur a servi seul (80 caractères au plus).',
      max: 80,
    }),
    system: text({
      label: 'Système',
      help: 'Par exemple « Windows 11 » ou « Android 16 » (80 caractères au plus).',
      max: 80,
    }),
  },
});
