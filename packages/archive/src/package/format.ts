/** Packages of Linux systems: Debian and its kin, Fedora and its kin, Alpine. */
export const PACKAGE_FORMATS = ['deb', 'rpm', 'apk'] as const;
export type PackageFormat = (typeof PACKAGE_FORMATS)[number];
