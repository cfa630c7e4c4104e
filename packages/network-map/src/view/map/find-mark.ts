/** Which mark is meant by the branch or the organisation that it stands for. */
import type { SceneMark } from './scene.js';

/** The mark of a branch; the largest where there is none. */
export const markOf = (address: string | undefined, marks: readonly SceneMark[]): SceneMark | undefined =>
  marks.find(({ branches }) => branches.some((branch) => branch.address === address)) ??
  marks.reduce<SceneMark | undefined>((best, mark) => (best && best.radius >= mark.radius ? best : mark), undefined);

/** The mark that an organisation has, or shares. */
export const markOfOrganization = (id: string | undefined, marks: readonly SceneMark[]): SceneMark | undefined =>
  id ? marks.find(({ branches }) => branches.some(({ node }) => node?.organization.id === id)) : undefined;
