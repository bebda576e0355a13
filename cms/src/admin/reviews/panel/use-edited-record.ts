import {
  unstable_useContentManagerContext as useContentManagerContext,
  unstable_useDocument as useDocument,
  useQueryParams,
} from '@strapi/strapi/admin';

interface Query {
  readonly plugins?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly [name: string]: unknown;
}

interface EditedRecord {
  /** True while the form holds changes that are not saved. */
  readonly isModified: boolean;
  /** Reads the record of the form again: something else than its buttons changed it. */
  readonly refresh: () => void;
}

/** The record that the form edits. To be used inside the edit view. */
export function useEditedRecord(): EditedRecord {
  const { model, collectionType, id, form } = useContentManagerContext();
  const [{ query }] = useQueryParams<Query>();
  const { plugins = {}, ...others } = query;
  // As the edit view asks for it, so that both have the same answer.
  const params = Object.assign({}, others, ...Object.values(plugins)) as object;
  const { refetch } = useDocument({ model, collectionType, params, ...(id ? { documentId: id } : {}) });
  return { isModified: (form as { readonly modified?: boolean }).modified === true, refresh: refetch };
}
