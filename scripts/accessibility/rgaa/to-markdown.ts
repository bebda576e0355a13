/** The report of the 106 criteria, for editors and auditors: French, and never a rate of conformity. Pure. */
import { createRequire } from 'node:module';
import axe from 'axe-core';
import { checks, comparisons } from '../checks/index.ts';
import { reviewed } from '../checks/reviewed.ts';
import { topics } from './criteria.ts';
import type { Criterion, Proof, Standing } from './criterion.ts';

const standings: Readonly<Record<Standing, string>> = {
  proven: 'Prouvé',
  partly: 'Prouvé en partie',
  person: 'À juger',
  absent: 'Sans objet',
};

const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string };

/** The rules of axe-core that its authors tie to a criterion: `8.3` → `html-has-lang`, `html-xml-lang-mismatch`. */
export function axeRulesOf(number: string): readonly string[] {
  const isOf = (tag: string) => tag.startsWith(`RGAA-${number}.`);
  return axe
    .getRules(['RGAAv4'])
    .filter(({ tags }) => tags.some(isOf))
    .map(({ ruleId }) => ruleId);
}

function nameProof(proof: Proof, number: string): string {
  if (typeof proof !== 'string') return `« ${proof.name} » (\`${proof.file}\`)`;
  if (proof !== 'axeRules') return `\`${proof}\``;
  return `axe-core : ${axeRulesOf(number)
    .map((rule) => `\`${rule}\``)
    .join(', ')}`;
}

function toLine({ number, subject, standing, proofs, remark }: Criterion): string {
  const tests = proofs.map((proof) => nameProof(proof, number)).join(' ; ');
  return `| ${number} | ${subject} | ${standings[standing]} | ${tests || '–'} | ${remark ?? '–'} |`;
}

const tableHead =
  '| Critère | Sujet | État | Essais | Ce qu’une personne regarde, ou pourquoi c’est sans objet |\n| --- | --- | --- | --- | --- |';

const countOf = (standing: Standing) =>
  topics.flatMap(({ criteria }) => criteria).filter((criterion) => criterion.standing === standing).length;

const listChecks = Object.entries({ ...checks, ...comparisons })
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, { name }]) => `- \`${id}\`: ${name}.`);

const introduction = `# RGAA 4.1.2 : ce que les essais prouvent

<!-- Made by scripts/accessibility/rgaa/write-report.ts from criteria.ts: change it there. -->

À chaque changement du portail, \`npm test\` démarre le produit entier avec sa démonstration et passe ses pages en revue : l’échantillon que le RGAA demande (accueil, contact, mentions légales, accessibilité, plan du site, aide, recherche), une page de chaque modèle, les erreurs, les aperçus, une page qui n’est pas traduite. Chacune est regardée en clair et en sombre, à 1 440 et à 320 pixels de large.

Ce document dit, pour chacun des 106 critères, ce qui est prouvé ainsi et ce qu’une personne doit juger. **Il ne donne aucun taux de conformité** : seul un audit mené par une personne en donne un, et il se déclare dans l’administration (« Déclaration d’accessibilité »).

| État | Ce qu’il veut dire | Critères |
| --- | --- | --- |
| Prouvé | Les essais le vérifient sur toutes les pages de l’échantillon. | ${countOf('proven')} |
| Prouvé en partie | Les essais trouvent certaines fautes ; une personne juge le reste. | ${countOf('partly')} |
| À juger | Aucun essai n’en juge. | ${countOf('person')} |
| Sans objet | Le portail n’a rien de tel, et les essais s’assurent que cela dure. | ${countOf('absent')} |

La démonstration est ce qui est regardé : ce que vos rédacteurs publient peut avoir d’autres fautes, dans les alternatives d’images, les intitulés et les documents surtout. Les règles viennent d’axe-core ${version} et des essais de \`scripts/accessibility/checks/\`.
`;

const reviews = `## Ce qu’axe-core ne sait pas décider

Tout ce qu’axe-core laisse en suspens fait échouer les essais, hors ce qu’une personne a regardé :

${reviewed.map(({ pattern, reason }) => `- \`${pattern.source.replaceAll('|', '\\|')}\` – ${reason}`).join('\n')}
`;

/** The whole report. */
export function toMarkdown(): string {
  const tables = topics.map(
    ({ title, criteria }, index) =>
      `## ${index + 1}. ${title}\n\n${tableHead}\n${criteria.map(toLine).join('\n')}\n`,
  );
  const glossary = `## Les essais\n\nCe que chacun vérifie, tel qu’il se nomme :\n\n${listChecks.join('\n')}\n`;
  return [introduction, ...tables, glossary, reviews].join('\n');
}
