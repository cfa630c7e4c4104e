/** Written by the build: M49 regions and ISO 3166-1 alpha-2 countries, `002015DZEG…)`, each region closed by `)`. */
export declare const areaTree: string;
