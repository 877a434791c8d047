/** What {@code netsh interface ipv4 show …} and {@code ipv6} print since Vista: values taken from a host, printed, read again. */
package homing.dialect.windows.netsh;
