/** Version of ESS Kit; all packages share one. Written by the release (`npm run version-packages`). */
export const version = '0.0.0';
