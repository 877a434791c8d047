/** What iproute2, sysctl and iptables-save print on a Linux machine, in their text and their JSON form. */
package homing.io.snapshot.linux;
