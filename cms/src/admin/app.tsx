import { Check } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import mark from './assets/mark.svg';
import { registerAudienceWidget } from './audience/index.ts';
import { ChoicesInput } from './choices-input.tsx';
import { preferFrench } from './language.ts';
import { addMessagePanels } from './messages/index.ts';
import { addNamesakePanel } from './partner-space/index.ts';
import { silencePromotion } from './promotion.ts';
import { addPanels, followSaves, registerWidget } from './publishing/index.ts';
import { addReviewPage, addReviewPanel, registerReviewWidget } from './reviews/index.ts';
import { translations } from './translations/index.ts';

export default {
  config: {
    auth: { logo: mark },
    head: { favicon: mark },
    menu: { logo: mark },
    locales: ['fr'],
    notifications: { releases: false },
    tutorials: false,
    translations: { fr: translations },
  },

  register(app: StrapiApp): void {
    preferFrench();
    silencePromotion();
    registerAudienceWidget(app);
    registerReviewWidget(app);
    addReviewPage(app);
    registerWidget(app);
    app.customFields.register({
      name: 'choices',
      type: 'json',
      icon: Check,
      intlLabel: { id: 'choices.label', defaultMessage: 'Choix multiples' },
      intlDescription: { id: 'choices.description', defaultMessage: 'Plusieurs valeurs d’une liste fermée' },
      // Strapi's type forgets the props that it gives to the input of a custom field.
      components: { Input: async () => ({ default: ChoicesInput as ComponentType }) },
    });
  },

  bootstrap(app: StrapiApp): void {
    addPanels(app);
    addMessagePanels(app);
    addReviewPanel(app);
    addNamesakePanel(app);
    followSaves(app);
  },
};
