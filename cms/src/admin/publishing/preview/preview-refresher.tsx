import { unstable_useDocument as useDocument, useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { occasionOf } from '../edit-view-panel.ts';
import { useChange } from '../use-change.ts';
import { followPreview } from './preview-frame.ts';
import { onSaveElsewhere } from './saved-drafts.ts';

interface PreviewQuery {
  readonly status?: string;
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

const readFrame = () => document.querySelector<HTMLIFrameElement>('iframe[data-testid="preview-iframe"]');

/** What the page of a preview is about, as its address says. */
function useSubject() {
  const { slug: model = '', id: documentId = '', collectionType = '' } = useParams();
  const [{ query }] = useQueryParams<PreviewQuery>();
  return { model, documentId, collectionType, locale: query.plugins?.i18n?.locale, status: query.status };
}

/** Keeps the preview up to date, whichever tab saves, and its address alive. Shows nothing. */
export function PreviewRefresher() {
  const { model, documentId, collectionType, locale, status } = useSubject();
  const { get } = useFetchClient();
  const preview = useMemo(
    () =>
      followPreview(readFrame, async () => {
        const params = { documentId, locale, status };
        const { data } = await get<{ data?: { url?: string } }>(`/content-manager/preview/url/${model}`, {
          params,
        });
        return data.data?.url ?? null;
      }),
    [get, model, documentId, locale, status],
  );

  useEffect(() => void preview.renew(), [preview]);
  useEffect(
    () => onSaveElsewhere((id) => void (id === documentId && preview.refresh())),
    [preview, documentId],
  );
  const saved = useDocument({ model, documentId, collectionType, params: { locale, status } }).document;
  useChange(saved ? occasionOf(saved) : null, () => void preview.refresh());
  return null;
}
