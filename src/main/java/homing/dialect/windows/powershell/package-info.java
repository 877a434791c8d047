/** The network commands of PowerShell as tables, lists and JSON: printed for a host, and read. */
package homing.dialect.windows.powershell;
