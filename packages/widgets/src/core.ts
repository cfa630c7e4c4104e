export * from '@ess-kit/core';
