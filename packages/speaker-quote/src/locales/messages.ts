import type { CommonMessages } from '@ess-kit/core';

/** The words of a quotation and of a collection. */
export interface Messages extends CommonMessages {
  quote: {
    /** Said of a role that was over when its holder spoke, where the role's name does not say so. */
    former: string;
    /** Said of an event to which a quotation was ascribed by inference. */
    inferred: string;
    /** `language` names the one that was spoken. */
    translated(language: string, byMachine: boolean): string;
    original: string;
    showOriginal: string;
    showTranslation: string;
    copy: string;
    copied: string;
    notCopied: string;
    share: string;
    /** Label of the choice of somebody who speaks. */
    speaker: string;
    previous: string;
    next: string;
    position(current: number, total: number): string;
    more(count: number): string;
  };
}
