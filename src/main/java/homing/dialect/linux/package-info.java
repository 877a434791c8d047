/** Linux's own words: what ip(8) and iptables-save(8) print. */
package homing.dialect.linux;
