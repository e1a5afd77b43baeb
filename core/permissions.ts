/** What the manifest asks of the browser, by the row that explains it on the privacy page. */

/** Keys of the manifest for the two kinds of sites; the rest are names of permissions. */
export const permissionOf = {
  Sites: 'host_permissions',
  All: 'optional_host_permissions',
  Storage: 'storage',
  Panel: 'sidePanel',
  Tab: 'activeTab',
  Scripts: 'scripting',
  Menu: 'contextMenus',
} as const;

export type PermissionName = keyof typeof permissionOf;

export const permissionNames = Object.keys(permissionOf) as PermissionName[];
