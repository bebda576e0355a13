import { FetchError, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type Failure, tellFailure } from './sentences/orders.ts';

export interface Order {
  readonly isRunning: boolean;
  /** Carries it out, says its success or its failure, and tells whether it is done. */
  give(): Promise<boolean>;
}

const failureOf = (error: unknown): Failure =>
  error instanceof FetchError
    ? { reason: error.message || null, status: error.status ?? null }
    : { reason: null, status: null };

/**
 * Something asked of the server by a button.
 * @param success said when it is done; null when the screen shows it by itself.
 * @param failure said when it is not, followed by the reason: « Le lien n’a pas été créé ».
 */
export function useOrder(act: () => Promise<unknown>, success: string | null, failure: string): Order {
  const { toggleNotification } = useNotification();
  const [isRunning, setIsRunning] = useState(false);

  async function give(): Promise<boolean> {
    setIsRunning(true);
    try {
      await act();
      if (success !== null) toggleNotification({ type: 'success', message: success });
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: tellFailure(failure, failureOf(error)) });
      return false;
    } finally {
      setIsRunning(false);
    }
  }

  return { isRunning, give };
}
