/** Values of the field: addresses, prefixes, hardware addresses, protocols. Knows nothing but the language. */
package homing.net;
