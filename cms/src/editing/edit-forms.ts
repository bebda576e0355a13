import {
  type Component,
  type FormField,
  type Model,
  componentUidOf,
  components,
  contentModels,
  models,
  processedModels,
  sharedModels,
  toEditForm,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { toRows } from './form-layout.ts';
import { defaultSort, listColumns } from './list-view.ts';

interface Metadata {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

/** How the content manager shows a model or a component, as Strapi stores it. */
interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, Metadata>>;
  readonly layouts: { readonly list: readonly string[]; readonly edit: readonly unknown[] };
}

interface ConfigurationService {
  findConfiguration(subject: { uid: string }): Promise<Configuration>;
  updateConfiguration(subject: { uid: string }, configuration: Configuration): Promise<unknown>;
}

const systemLabels: Readonly<Record<string, string>> = {
  createdAt: 'Créé le',
  updatedAt: 'Modifié le',
  createdBy: 'Créé par',
  updatedBy: 'Modifié par',
};

/** Entries shown on a page of a list. */
const PAGE_SIZE = 20;

const titleOf = (model: string): string => (models as Readonly<Record<string, Model>>)[model]?.title ?? 'id';

function withField(held: Metadata | undefined, field: FormField): Metadata {
  const { label, help, mainField } = field;
  const edit = { ...held?.edit, label, description: help, ...(mainField ? { mainField } : {}) };
  return { edit, list: { ...held?.list, label: label.replace(/ \(obligatoire\)$/, '') } };
}

function toMetadatas(held: Configuration, fields: readonly FormField[]): Record<string, Metadata> {
  const metadatas: Record<string, Metadata> = { ...held.metadatas };
  for (const field of fields) metadatas[field.name] = withField(held.metadatas[field.name], field);
  for (const [name, label] of Object.entries(systemLabels)) {
    const metadata = metadatas[name];
    if (metadata) metadatas[name] = { ...metadata, list: { ...metadata.list, label } };
  }
  return metadatas;
}

async function applyForm(
  service: ConfigurationService,
  uid: string,
  of: Model | Component,
  view: { list: readonly string[]; settings: Readonly<Record<string, unknown>> },
): Promise<void> {
  const held = await service.findConfiguration({ uid });
  const fields = toEditForm(of, titleOf);
  await service.updateConfiguration(
    { uid },
    {
      settings: { ...held.settings, mainField: of.title, ...view.settings },
      metadatas: toMetadatas(held, fields),
      layouts: { list: view.list, edit: toRows(fields) },
    },
  );
}

/** Gives every form and list of the admin its French labels, help and order, whatever was clicked there. */
export async function applyEditForms(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  const contentTypes = manager.service('content-types') as ConfigurationService;
  const edited: readonly Model[] = [contentModels, processedModels, sharedModels].flatMap(
    (group): readonly Model[] => Object.values(group),
  );
  for (const model of edited) {
    const settings = { pageSize: PAGE_SIZE, ...defaultSort(model) };
    await applyForm(contentTypes, uidOf(model.name), model, { list: listColumns(model), settings });
  }
  const componentService = manager.service('components') as ConfigurationService;
  for (const component of components as readonly Component[]) {
    await applyForm(componentService, componentUidOf(component.name), component, { list: [], settings: {} });
  }
}
